/** Share of the words of the longer text that are not in both in the same order (by the longest common subsequence); 0 to 1. */
export function changedShare(left: readonly string[], right: readonly string[]): number {
	const longest = Math.max(left.length, right.length);
	if (longest === 0) return 0;
	let above = new Uint16Array(right.length + 1);
	for (const word of left) {
		const row = new Uint16Array(right.length + 1);
		for (let at = 0; at < right.length; at++)
			row[at + 1] = right[at] === word ? (above[at] as number) + 1 : Math.max(above[at + 1] as number, row[at] as number);
		above = row;
	}
	return 1 - (above[right.length] as number) / longest;
}
