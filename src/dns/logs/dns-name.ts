/** RFC 1035 allows 255 bytes; written with an escape for every byte they are four times as many. */
const longestName = 1_020;
const plain = /^[a-z0-9_.-]+$/;
const escape = /\\(?:x([0-9a-f]{2})|(\d{3})|([^\dx]))/g;

/**
 * A name as logs write it, made comparable: lower case (questions come in mixed case, "0x20"), no dot at the end, and letters,
 * digits and hyphens that were escaped ("\\097", "\\x61", "\\-") as themselves. All other escapes stay: "a\\032b.example" has a
 * space within a label. A dot within a label is written by its number ("\\046"), so that a dot always ends one (RFC 1035, 5.1):
 * "a\\.b.example" is not below "b.example". "" for what cannot be a name.
 */
export function dnsName(text: string): string {
	if (text.length > longestName) return "";
	const name = text.toLowerCase();
	if (plain.test(name)) return withoutLastDot(name);
	const read = name.replace(escape, (whole, hexadecimal?: string, decimal?: string, character?: string) => {
		const meant = character ?? String.fromCharCode(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
		if (meant === ".") return "\\046";
		return /^[a-z0-9_-]$/i.test(meant) ? meant.toLowerCase() : whole;
	});
	return withoutLastDot(read);
}

function withoutLastDot(name: string): string {
	return name.endsWith(".") ? name.slice(0, -1) : name;
}
