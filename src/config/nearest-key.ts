/** Of the names known, the one that a name was most likely meant to be; undefined when none is near. */
export function nearestKey(wrong: string, known: Iterable<string>): string | undefined {
	const meant = wrong.slice(0, 64).replaceAll("-", "_").toLowerCase();
	let best: { name: string; distance: number } | undefined;
	for (const name of known) {
		const distance = editDistance(meant, name);
		if (distance <= Math.max(1, Math.floor(name.length / 3)) && (best === undefined || distance < best.distance)) best = { name, distance };
	}
	return best?.name;
}

/** Letters added, left out, replaced, or swapped with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
	const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
	for (let i = 1; i <= from.length; i++) {
		const [above, before] = [rows[i - 1] as number[], rows[i - 2]];
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const same = from[i - 1] === to[j - 1];
			let least = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + (same ? 0 : 1));
			const swapped = before !== undefined && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
			row.push(least);
		}
		rows.push(row);
	}
	return (rows[from.length] as number[])[to.length] as number;
}
