/** RFC 3461 section 4: printable ASCII but "+" and "=", and "+" with two upper-case hexadecimal digits. */
export function isXtext(text: string): boolean {
	return /^(?:[\u0021-\u002a\u002c-\u003c\u003e-\u007e]|\+[0-9A-F]{2})*$/.test(text);
}

/** Decodes xtext as UTF-8, leniently: a "+" without digits stands for itself, as Postfix's XCLIENT has it. */
export function decodeXtext(text: string): string {
	if (!text.includes("+")) return text;
	const bytes = text.replace(/\+([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
	return Buffer.from(bytes, "latin1").toString("utf8");
}
