const degree = Math.PI / 180;
/** Day 0 of 1970 as a Julian date. */
const julian1970 = 2_440_587.5;
/** Dynamical time is ahead of clocks by some 70 seconds these decades. */
const ahead = 70 / 86_400;

/** Amplitude in days, and multiples of the anomalies of sun and moon and of the moon's latitude: Meeus, Astronomical Algorithms, 49. */
const terms: readonly (readonly [amplitude: number, sun: number, moon: number, latitude: number])[] = [
	[-0.4072, 0, 1, 0],
	[0.17241, 1, 0, 0],
	[0.01608, 0, 2, 0],
	[0.01039, 0, 0, 2],
	[0.00739, -1, 1, 0],
	[-0.00514, 1, 1, 0],
	[0.00208, 2, 0, 0],
	[-0.00111, 0, 1, -2],
	[-0.00057, 0, 1, 2],
	[0.00056, 1, 2, 0],
	[-0.00042, 0, 3, 0],
	[0.00042, 1, 0, 2],
	[0.00038, 1, 0, -2],
	[-0.00024, -1, 2, 0],
	[-0.00007, 2, 1, 0],
	[0.00004, 0, 2, -2],
	[0.00004, 3, 0, 0],
	[0.00003, 1, 1, -2],
	[0.00003, 0, 2, 2],
	[-0.00003, 1, 1, 2],
	[0.00003, -1, 1, 2],
];

/** What planets do: amplitude in days, phase and step in degrees. */
const planets: readonly (readonly [amplitude: number, phase: number, step: number])[] = [
	[-0.00017, 124.7746, -1.56375588],
	[0.000325, 299.77, 0.107408],
	[0.000165, 251.88, 0.016321],
	[0.000164, 251.83, 26.651886],
	[0.000126, 349.42, 36.412478],
	[0.00011, 84.66, 18.206239],
	[0.000062, 141.74, 53.303771],
	[0.00006, 207.14, 2.453732],
	[0.000056, 154.84, 7.30686],
	[0.000047, 34.52, 27.261239],
];

/** The new moon that is nearest to a day since 1970, as a number of days since then, in UTC; right to a minute or so around 2000. */
export function nearestNewMoon(day: number): number {
	const count = Math.round((day + julian1970 - 2_451_550.09766) / 29.530588861);
	const moons = [count - 1, count, count + 1].map(newMoon);
	return moons.reduce((best, moon) => (Math.abs(moon - day) < Math.abs(best - day) ? moon : best));
}

function newMoon(count: number): number {
	const centuries = count / 1236.85;
	const squared = centuries * centuries;
	const sun = 2.5534 + 29.1053567 * count;
	const moon = 201.5643 + 385.81693528 * count + 0.0107582 * squared;
	const latitude = 160.7108 + 390.67050284 * count - 0.0016118 * squared;
	const flattening = 1 - 0.002516 * centuries;
	let time = 2_451_550.09766 + 29.530588861 * count + 0.00015437 * squared;
	for (const [amplitude, s, m, l] of terms)
		time += amplitude * flattening ** Math.abs(s) * Math.sin((s * sun + m * moon + l * latitude) * degree);
	for (const [amplitude, phase, step] of planets) time += amplitude * Math.sin((phase + step * count) * degree);
	return time - ahead - julian1970;
}
