const heights = "▁▂▃▄▅▆▇█";

/**
 * Numbers as a row of small columns, the highest full; where there are more than `columns`, the highest of neighbours stands for them.
 * None is a dot, so that it is told from few.
 */
export function sparkline(values: readonly number[], columns = values.length): string {
	const width = Math.min(columns, values.length);
	const cells = Array.from({ length: width }, (_, cell) => {
		const [from, to] = [Math.floor((cell * values.length) / width), Math.floor(((cell + 1) * values.length) / width)];
		return values.slice(from, to).reduce((most, value) => Math.max(most, value), 0);
	});
	const highest = cells.reduce((most, value) => Math.max(most, value), 0);
	return cells
		.map((value) => (value > 0 ? heights[Math.min(heights.length - 1, Math.ceil((value / highest) * heights.length) - 1)] : "·"))
		.join("");
}
