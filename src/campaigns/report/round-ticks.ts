/** Round numbers from 0 up to at least `most`, about four of them, whole ones: [0, 20, 40, 60]. */
export function roundTicks(most: number, about = 4): number[] {
	const rough = Math.max(1, most) / about;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
	const ticks = [0];
	while ((ticks.at(-1) as number) < most) ticks.push((ticks.at(-1) as number) + step);
	return ticks;
}
