/** RFC 1035 allows 255 bytes; written with an escape for every byte they are four times as many. */
const longestName = 1_020;
const plain = /^[a-z0-9_.-]+$/;
const escape = /\\(?:x([0-9a-f]{2})|(\d{3})|([^\dx]))/g;

/**
 * A name as logs write it, made comparable: lower case (questions come in mixed case, "0x20"), no dot at the end, and letters,
 * digits and hyphens that were escaped ("\\097", "\\x61", "\\-") as themselves. All other escapes stay: "a\\032b.example" has a
 * space within a label. "" for what cannot be a name.
 */
export function dnsName(text: string): string {
	if (text.length > longestName) return "";
	const name = text.toLowerCase();
	const bare = name.endsWith(".") && !name.endsWith("\\.") ? name.slice(0, -1) : name;
	if (plain.test(bare)) return bare;
	return bare.replace(escape, (whole, hexadecimal?: string, decimal?: string, character?: string) => {
		const meant = character ?? String.fromCharCode(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
		return /^[a-z0-9_-]$/i.test(meant) ? meant.toLowerCase() : whole;
	});
}
