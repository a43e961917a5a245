/** An iCalendar object with each of its long lines in one (RFC 5545 section 3.1). */
export function unfoldedCalendar(source: string): string {
	return source.replaceAll(/\r?\n[ \t]/g, "");
}
