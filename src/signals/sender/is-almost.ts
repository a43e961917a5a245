/** Shorter labels are within one edit of too many others. */
const shortest = 5;
const longest = 64;

/** Whether two labels differ, and only by one letter changed, added, left out or swapped with its neighbour (two in labels from twelve letters on). */
export function isAlmost(one: string, other: string): boolean {
	if (one === other || one.length > longest || other.length > longest) return false;
	const shorter = Math.min(one.length, other.length);
	if (shorter < shortest) return false;
	const allowed = shorter >= 12 ? 2 : 1;
	if (Math.abs(one.length - other.length) > allowed || digitsOnlyDiffer(one, other)) return false;
	return distance(one, other) <= allowed;
}

/** news1 and news2 are numbered siblings. */
function digitsOnlyDiffer(one: string, other: string): boolean {
	return one.replaceAll(/\d/g, "") === other.replaceAll(/\d/g, "");
}

/** Damerau-Levenshtein in its restricted form, over three rows. */
function distance(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const same = one[row - 1] === other[column - 1];
			let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
				least = Math.min(least, (before[column - 2] ?? 0) + 1);
			current.push(least);
		}
		before = last;
		last = current;
	}
	return last[other.length] ?? 0;
}
