import { themes } from "../../../src/campaigns/themes/theme.ts";
import type { ThemeNumbers } from "../../../src/campaigns/themes/theme-model.ts";
import { mostRows } from "../../../src/campaigns/themes/weight-table.ts";
import { randomFrom } from "../../../src/classifier/train-text-model.ts";
import { tellingWords } from "./telling-words.ts";
import type { ThemeExample } from "./theme-example.ts";
import { addTo, type FitPlan, type Row, ThemeFit } from "./theme-fit.ts";

interface ThemePlan extends FitPlan {
	/** Rows of words at most, and in how many examples a word must stand to get one. */
	readonly words: number;
	readonly leastWords: number;
	readonly passes: number;
	/** Signs that stand in fewer examples get no row. */
	readonly leastSigns: number;
	/** How much what was learnt from signs alone, and from words alone, is added to what was learnt from both. */
	readonly signsAlone: number;
	readonly wordsAlone: number;
	/** The `wordShare` with which words alone are learnt. */
	readonly shareOfWordsAlone: number;
	/** The first pass whose weights, and those of all that follow, go into the mean that is kept. */
	readonly meanFrom: number;
	readonly least: number;
	/** So many are learnt that differ in the order of examples and in what is left out; the mean of their weights is kept. */
	readonly models: number;
	readonly seed: number;
}

export const themePlan: ThemePlan = {
	words: 24_000,
	leastWords: 3,
	passes: 12,
	rate: 0.5,
	decay: 3e-4,
	prior: 1,
	leastSigns: 2,
	signShare: 2,
	wordShare: 1,
	signsAlone: 0.5,
	wordsAlone: 0.2,
	shareOfWordsAlone: 4,
	meanFrom: 6,
	leftOut: 0.2,
	least: 0,
	models: 5,
	seed: 20_261_126,
};

export interface FittedThemes {
	readonly numbers: ThemeNumbers;
	readonly signs: Uint32Array;
	readonly words: Uint32Array;
	readonly weights: Int8Array;
}

/**
 * Multinomial logistic regression (theme-fit.ts), learnt three times: from signs and words, and from either alone. Where both are
 * there, either leans on the other: what a word tells by itself is not learnt where a sign has told it. All of that is done a few times
 * with other seeds. The weights are added up, so that they cost a scan no more than one model. The same examples, plan and seed give the same bits.
 */
export function fitThemes(examples: readonly ThemeExample[], plan: ThemePlan = themePlan): FittedThemes {
	const signs = tellingSigns(examples, plan.leastSigns);
	const words = tellingWords(examples, plan.words, plan.leastWords);
	const rows = rowsOf(examples, signs, words);
	const none = new Uint32Array(0);
	const weights = new Float32Array((signs.length + words.length) * themes.length);
	const bias = new Float64Array(themes.length);
	const parts = [
		{ rows, of: 1, wordShare: plan.wordShare },
		{ rows: rows.map((row) => ({ ...row, words: none })), of: plan.signsAlone, wordShare: plan.wordShare },
		{ rows: rows.map((row) => ({ ...row, signs: none })), of: plan.wordsAlone, wordShare: plan.shareOfWordsAlone },
	];
	for (let model = 0; model < plan.models; model++) {
		for (const { rows: own, of, wordShare } of parts) {
			const fit = learnt(own, signs.length + words.length, { ...plan, wordShare, seed: plan.seed + model }, logShares(examples));
			// Where words weigh more than 1 there are no signs: the weights become what they are worth at 1.
			addTo(weights, fit.weights, (of * wordShare) / plan.models);
			addTo(bias, fit.bias, of / plan.models);
		}
	}
	return quantized(weights, bias, signs, words, plan);
}

function learnt(rows: readonly Row[], count: number, plan: ThemePlan, shares: Float64Array): ThemeFit {
	const fit = new ThemeFit(count, plan, shares);
	const order = Uint32Array.from(rows, (_, at) => at);
	const random = randomFrom(plan.seed);
	for (let pass = 0; pass < plan.passes; pass++) {
		shuffle(order, random);
		for (const at of order) fit.learn(rows[at] as Row, random);
		if (pass >= plan.meanFrom) fit.keep();
	}
	fit.useMean();
	return fit;
}

function tellingSigns(examples: readonly ThemeExample[], least: number): Uint32Array {
	const counts = new Map<number, number>();
	for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([sign]) => sign)).sort();
}

function logShares(examples: readonly ThemeExample[]): Float64Array {
	const sizes = new Float64Array(themes.length);
	let total = 0;
	for (const { theme, importance } of examples) {
		sizes[themes.indexOf(theme)] = (sizes[themes.indexOf(theme)] as number) + importance;
		total += importance;
	}
	// A theme that has no example at all would have a share whose log has no end.
	return sizes.map((size) => Math.log(Math.max(size, 0.1) / total));
}

function rowsOf(examples: readonly ThemeExample[], signs: Uint32Array, words: Uint32Array): Row[] {
	const rowOfSign = new Map([...signs].map((sign, row) => [sign, row]));
	const rowOfWord = new Map([...words].map((word, at) => [word, signs.length + at]));
	return examples.map(({ theme, importance, signs: own, words: said }) => {
		return {
			signs: Uint32Array.from([...own].map((sign) => rowOfSign.get(sign)).filter((row) => row !== undefined)).slice(0, mostRows),
			words: Uint32Array.from([...said].map((word) => rowOfWord.get(word)).filter((row) => row !== undefined)).slice(0, mostRows),
			place: themes.indexOf(theme),
			importance,
		};
	});
}

/** Weights as single bytes, with one scale for the signs and one for the words. */
function quantized(sums: Float32Array, bias: Float64Array, signs: Uint32Array, words: Uint32Array, plan: ThemePlan): FittedThemes {
	const border = signs.length * themes.length;
	const scaleOf = (weights: Float32Array) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
	const scale = { signs: scaleOf(sums.subarray(0, border)), words: scaleOf(sums.subarray(border)) };
	const weights = Int8Array.from(sums, (weight, at) => Math.round(weight / (at < border ? scale.signs : scale.words)));
	const shared = { signs: scale.signs * plan.signShare, words: scale.words };
	const numbers = { themes, bias: [...bias], scale: shared, signs: signs.length, words: words.length, least: plan.least };
	return { numbers, signs, words, weights };
}

function shuffle(order: Uint32Array, random: () => number): void {
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const held = order[last] as number;
		order[last] = order[other] as number;
		order[other] = held;
	}
}
