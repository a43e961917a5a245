/** Lines of a text that another one has not, white space at both ends gone, without empty ones. */
export function newLines(text: string, known: string): string[] {
	const there = new Set(linesOf(known));
	return linesOf(text).filter((line) => line !== "" && !there.has(line));
}

function linesOf(text: string): string[] {
	return text.split("\n").map((line) => line.trim());
}
