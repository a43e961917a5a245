/** An address of 4 bytes (IPv4) or 16 (IPv6, as RFC 5952 writes it), the same text for the same address. */
export function addressText(bytes: Uint8Array): string {
	if (bytes.length === 4) return bytes.join(".");
	const groups = Array.from({ length: 8 }, (_, at) => (((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0)).toString(16));
	// URLs write it as RFC 5952 does.
	return new URL(`http://[${groups.join(":")}]/`).hostname.slice(1, -1);
}
