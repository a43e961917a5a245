/**
 * Bytes of an address, 4 of IPv4 and 16 of IPv6 (RFC 4291 section 2.2); undefined for anything else. An IPv4-mapped address
 * (::ffff:192.0.2.1) comes as the IPv4 address that it means: a dual-stack listener shows the same client either way. A zone
 * ("%eth0") is left out.
 */
export function ipAddress(text: string): Uint8Array | undefined {
	const zone = text.indexOf("%");
	const bare = zone < 0 ? text : text.slice(0, zone);
	return ipv4Bytes(bare) ?? ipv6Bytes(bare);
}

/** Four numbers of one to three digits with dots between. */
function ipv4Bytes(text: string): Uint8Array | undefined {
	if (text.length < 7 || text.length > 15) return undefined;
	const bytes = new Uint8Array(4);
	let [octet, digits, dots] = [0, 0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 0x30 && code <= 0x39 && digits < 3) {
			octet = octet * 10 + code - 0x30;
			digits++;
		} else if (code === 0x2e && digits > 0 && octet <= 255 && dots < 3) {
			bytes[dots++] = octet;
			octet = 0;
			digits = 0;
		} else return undefined;
	}
	if (dots < 3 || digits === 0 || octet > 255) return undefined;
	bytes[3] = octet;
	return bytes;
}

function ipv6Bytes(text: string): Uint8Array | undefined {
	if (text.length > 45 || !text.includes(":")) return undefined;
	const halves = text.split("::");
	if (halves.length > 2) return undefined;
	const [head, tail] = halves.map(groupBytes);
	if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
	if (tail === undefined) return head.length === 16 ? unmapped(Uint8Array.from(head)) : undefined;
	const zeros = 16 - head.length - tail.length;
	if (zeros < 2) return undefined;
	return unmapped(Uint8Array.from([...head, ...new Array<number>(zeros).fill(0), ...tail]));
}

function groupBytes(half: string): number[] | undefined {
	if (half === "") return [];
	const bytes: number[] = [];
	const groups = half.split(":");
	for (const [index, group] of groups.entries()) {
		const embedded = index === groups.length - 1 ? ipv4Bytes(group) : undefined;
		if (embedded !== undefined) bytes.push(...embedded);
		else if (/^[\da-f]{1,4}$/i.test(group)) bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff);
		else return undefined;
	}
	return bytes;
}

function unmapped(bytes: Uint8Array): Uint8Array {
	const mapped = bytes.subarray(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff;
	return mapped ? bytes.slice(12) : bytes;
}
