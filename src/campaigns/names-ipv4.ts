const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const address = new RegExp(`(?<![\\p{L}\\p{N}.])${octet}(?:\\.${octet}){3}(?!\\.?[\\p{L}\\p{N}])`, "u");

/** Whether an IPv4 address stands in a text: four numbers up to 255, and not as part of more of them ("1.000.000.000" is an amount). */
export function namesIpv4(text: string): boolean {
	return address.test(text);
}
