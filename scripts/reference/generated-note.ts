/** Heads every page that is written by a script. */
export function generatedNote(from: string): string {
	return `<!-- Written by npm run docs from ${from}. Do not edit: a test demands that writing it again makes no difference. -->`;
}
