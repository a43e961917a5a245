/** Decodes xtext (RFC 3461 section 4): "+2B" is "+". What is not right stays as it is; control characters become "?". */
export function decodeXtext(text: string): string {
	return text.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\p{Cc}/gu, "?");
}
