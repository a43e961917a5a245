import { themes } from "../../../src/campaigns/themes/theme.ts";
import type { ThemeExample } from "./theme-example.ts";

/** A theme that has fewer examples than this weighs no more than if it had as many. */
const leastSize = 5;

/**
 * The words that tell most of the theme, by key in ascending order: by information gain among those that occur often enough to mean
 * something. An example counts by the root of its theme's size, so that the words of rare themes are not crowded out.
 */
export function tellingWords(examples: readonly ThemeExample[], most: number, leastCount: number): Uint32Array {
	const sizes = new Float64Array(themes.length);
	for (const { theme, importance } of examples) add(sizes, themes.indexOf(theme), importance);
	const each = sizes.map((size) => 1 / Math.sqrt(Math.max(size, leastSize)));
	const prior = sizes.map((size, place) => size * (each[place] as number));
	const gains = [...countsOf(examples, each)]
		.filter(([, { examples: having }]) => having >= leastCount)
		.map(([word, { byTheme }]) => ({ word, gain: gainOf(byTheme, prior) }));
	gains.sort((left, right) => right.gain - left.gain || left.word - right.word);
	return Uint32Array.from(gains.slice(0, most), ({ word }) => word).sort();
}

interface Counts {
	/** How many examples have the word. */
	examples: number;
	/** The same by theme, each as it counts. */
	readonly byTheme: Float64Array;
}

function countsOf(examples: readonly ThemeExample[], each: Float64Array): Map<number, Counts> {
	const counts = new Map<number, Counts>();
	for (const { theme, importance, words } of examples) {
		const place = themes.indexOf(theme);
		for (const word of words) {
			const own = counts.get(word) ?? { examples: 0, byTheme: new Float64Array(themes.length) };
			counts.set(word, own);
			own.examples++;
			add(own.byTheme, place, importance * (each[place] as number));
		}
	}
	return counts;
}

/** Divergence of the themes of those that have the word from all themes, times how many have it (in nats). */
function gainOf(counts: Float64Array, prior: Float64Array): number {
	const total = sum(prior);
	const having = sum(counts);
	let gain = 0;
	for (let place = 0; place < counts.length; place++) {
		const count = counts[place] as number;
		if (count > 0) gain += count * Math.log((count * total) / (having * (prior[place] as number)));
	}
	return gain;
}

function sum(numbers: Float64Array): number {
	return numbers.reduce((all, number) => all + number, 0);
}

function add(sums: Float64Array, at: number, more: number): void {
	sums[at] = (sums[at] as number) + more;
}
