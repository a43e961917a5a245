import { length } from "./figures.ts";

/** One path for columns that stand on a base: small in the file, whatever their number. Heights of nothing are left out. */
export function columnPath(
	heights: readonly number[],
	left: number,
	step: number,
	base: (column: number) => number,
	gap = step > 4 ? 1 : step > 2.4 ? 0.5 : 0,
): string {
	let path = "";
	heights.forEach((height, column) => {
		if (height <= 0) return;
		// Half a unit can still be seen: that there was something must not get lost.
		const tall = length(Math.max(0.6, height));
		path += `M${length(left + column * step)} ${length(base(column))}v-${tall}h${length(step - gap)}v${tall}z`;
	});
	return path;
}
