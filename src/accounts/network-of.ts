import { isIPv4, isIPv6 } from "node:net";

/** The network an address is in: /24 of IPv4, /48 of IPv6; "" for what is no address. */
export function networkOf(address: string): string {
	const plain = address
		.toLowerCase()
		.replace(/^::ffff:(?=\d+\.)/, "")
		.split("%", 1)[0] as string;
	if (isIPv4(plain)) return `${plain.split(".", 3).join(".")}.0/24`;
	if (!isIPv6(plain)) return "";
	return `${expanded(plain).slice(0, 3).join(":")}::/48`;
}

/** Groups of an IPv6 address without leading zeros. */
function expanded(address: string): string[] {
	const [head = "", tail = ""] = address.split("::", 2);
	const first = head === "" ? [] : head.split(":");
	const last = tail === "" ? [] : tail.split(":");
	const zeros = address.includes("::") ? new Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0") : [];
	return [...first, ...zeros, ...last].map((group) => group.replace(/^0+(?=.)/, ""));
}
