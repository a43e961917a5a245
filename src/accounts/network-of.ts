const ipv4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/;
const ipv6 = /^[0-9a-f:]{2,39}$/;

/** The network an address is in: /24 of IPv4, /48 of IPv6; "" for what is no address. */
export function networkOf(address: string): string {
	const plain = address
		.slice(0, 60)
		.toLowerCase()
		.replace(/^::ffff:(?=\d+\.)/, "")
		.split("%", 1)[0] as string;
	const four = ipv4.exec(plain);
	if (four !== null) return `${four.slice(1, 4).map(Number).join(".")}.0/24`;
	if (!ipv6.test(plain) || !plain.includes(":")) return "";
	return `${groupsOf(plain).slice(0, 3).join(":")}::/48`;
}

/** Groups of an IPv6 address without leading zeros. */
function groupsOf(address: string): string[] {
	const [head = "", tail = ""] = address.split("::", 2);
	const first = head === "" ? [] : head.split(":");
	const last = tail === "" ? [] : tail.split(":");
	const zeros = address.includes("::") ? new Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0") : [];
	return [...first, ...zeros, ...last].map((group) => group.replace(/^0+(?=.)/, ""));
}
