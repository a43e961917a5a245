/**
 * Undoes format=flowed (RFC 3676): a line that ends in a space goes on in the next line of the same quote depth.
 * With `deleteSpace` (DelSp=yes) that space is no part of the text.
 */
export function unflowText(text: string, deleteSpace: boolean): string {
	const out: string[] = [];
	/** The paragraph so far, undefined when the last line was fixed. */
	let open: string | undefined;
	let openDepth = 0;
	for (const line of text.split("\n")) {
		const depth = quoteDepth(line);
		const content = unstuff(line, depth);
		const signature = content === "-- ";
		if (open !== undefined && (depth !== openDepth || signature)) {
			out.push(open);
			open = undefined;
		}
		const joined: string = open === undefined ? quoteMarks(depth) + content : open + content;
		const flowed = !signature && content.endsWith(" ");
		if (flowed) open = deleteSpace ? joined.slice(0, -1) : joined;
		else {
			out.push(joined);
			open = undefined;
		}
		openDepth = depth;
	}
	if (open !== undefined) out.push(open);
	return out.join("\n");
}

function quoteDepth(line: string): number {
	let depth = 0;
	while (line.charCodeAt(depth) === 0x3e) depth++;
	return depth;
}

/** Takes away the quote marks and the space that was stuffed before the text (RFC 3676 section 4.4). */
function unstuff(line: string, depth: number): string {
	return line.slice(line.charCodeAt(depth) === 0x20 ? depth + 1 : depth);
}

function quoteMarks(depth: number): string {
	return depth === 0 ? "" : `${">".repeat(depth)} `;
}
