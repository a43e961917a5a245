/**
 * One line of JSON in which every character that could move a terminal's cursor or turn text around is escaped: JSON itself
 * leaves DEL, C1, line separators and direction marks as they are. The value stays the same.
 */
export function safeJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
