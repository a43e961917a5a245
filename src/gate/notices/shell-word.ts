/** A word of a command that people copy: what a shell could read as something else is put into quotes. */
export function shellWord(text: string): string {
	return /^[\w.@][\w.@-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
