/** What JSON.stringify writes for half of a character, or text that looks so. */
const halfCharacter = /\\ud[89a-f]/;

/**
 * One line of JSON in which every character that could move a terminal's cursor or turn text around is escaped: JSON itself
 * leaves DEL, C1, line separators and direction marks as they are. The value stays the same, but that halves of characters (mail has them,
 * and where text is cut they come about) are "�": many readers of JSON refuse them, jq among them (RFC 8259, 8.2).
 */
export function safeJson(value: unknown): string {
	const json = JSON.stringify(value);
	return (halfCharacter.test(json) ? JSON.stringify(value, wellFormed) : json).replace(
		/[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

function wellFormed(_name: string, value: unknown): unknown {
	return typeof value === "string" ? value.toWellFormed() : value;
}
