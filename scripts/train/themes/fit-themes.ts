import { themes } from "../../../src/campaigns/themes/theme.ts";
import type { ThemeNumbers } from "../../../src/campaigns/themes/theme-model.ts";
import { mostRows } from "../../../src/campaigns/themes/weight-table.ts";
import { randomFrom } from "../../../src/classifier/train-text-model.ts";
import { tellingSlots } from "./telling-slots.ts";
import type { ThemeExample } from "./theme-example.ts";

export interface ThemePlan {
	readonly slots: number;
	readonly passes: number;
	/** Step of the first pass, in log-odds per unit of gradient. */
	readonly rate: number;
	/** How fast weights shrink towards zero, per step and unit of rate. */
	readonly decay: number;
	/**
	 * How much of the log of a theme's share of the examples is added to its score while learning and left out when asked (Menon
	 * et al. 2021): 0 finds the likeliest theme in mail as it was labelled, 1 in mail in which all themes are alike frequent.
	 */
	readonly prior: number;
	/** Signs that stand in fewer examples get no row. */
	readonly leastSigns: number;
	/** How much the signs together weigh beside the slots together. */
	readonly signShare: number;
	/** Share of an example's signs, and of its slots, that a step leaves out at random, so that no weight leans on another. */
	readonly dropSigns: number;
	readonly dropSlots: number;
	/** The first pass whose weights, and those of all that follow, go into the mean that is kept. */
	readonly meanFrom: number;
	readonly least: number;
	readonly seed: number;
}

export const themePlan: ThemePlan = {
	slots: 20_000,
	passes: 12,
	rate: 0.5,
	decay: 3e-4,
	prior: 1,
	leastSigns: 2,
	signShare: 2,
	dropSigns: 0,
	dropSlots: 0,
	meanFrom: 6,
	least: 0,
	seed: 20_261_126,
};

export interface FittedThemes {
	readonly numbers: ThemeNumbers;
	readonly signs: Uint32Array;
	readonly slots: Uint32Array;
	readonly weights: Int8Array;
}

/** An example as the fit reads it: rows of its signs, rows of its slots, its theme's place and how much it counts. */
interface Row {
	readonly signs: Uint32Array;
	readonly words: Uint32Array;
	readonly place: number;
	readonly importance: number;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps (one accumulator a row) and L2 decay.
 * The same examples, plan and seed give the same bits.
 */
export function fitThemes(examples: readonly ThemeExample[], plan: ThemePlan = themePlan): FittedThemes {
	const signs = tellingSigns(examples, plan.leastSigns);
	const slots = tellingSlots(examples, plan.slots);
	const rows = rowsOf(examples, signs, slots);
	const fit = new ThemeFit(signs.length + slots.length, plan, logShares(examples));
	const order = Uint32Array.from(rows, (_, at) => at);
	const random = randomFrom(plan.seed);
	for (let pass = 0; pass < plan.passes; pass++) {
		shuffle(order, random);
		for (const at of order) fit.learn(thinned(rows[at] as Row, plan, random));
		if (pass >= plan.meanFrom) fit.keep();
	}
	fit.useMean();
	return quantized(fit, signs, slots, plan);
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

function rowsOf(examples: readonly ThemeExample[], signs: Uint32Array, slots: Uint32Array): Row[] {
	const rowOfSign = new Map([...signs].map((sign, row) => [sign, row]));
	const rowOfSlot = new Map([...slots].map((slot, at) => [slot, signs.length + at]));
	return examples.map(({ theme, importance, signs: own, features }) => {
		return {
			signs: Uint32Array.from([...own].map((sign) => rowOfSign.get(sign)).filter((row) => row !== undefined)).slice(0, mostRows),
			words: Uint32Array.from([...features].map((slot) => rowOfSlot.get(slot)).filter((row) => row !== undefined)).slice(0, mostRows),
			place: themes.indexOf(theme),
			importance,
		};
	});
}

function thinned(row: Row, { dropSigns, dropSlots }: ThemePlan, random: () => number): Row {
	const kept = (rows: Uint32Array, drop: number) => (drop === 0 ? rows : rows.filter(() => random() >= drop));
	return { ...row, signs: kept(row.signs, dropSigns), words: kept(row.words, dropSlots) };
}

class ThemeFit {
	readonly weights: Float32Array;
	readonly bias = new Float64Array(themes.length);
	readonly #seen: Float32Array;
	readonly #mean: Float32Array;
	readonly #meanBias = new Float64Array(themes.length);
	#kept = 0;
	readonly #scores = new Float64Array(themes.length);
	readonly #plan: ThemePlan;

	readonly #prior: Float64Array;

	/** @param shares log of each theme's share of the examples */
	constructor(rows: number, plan: ThemePlan, shares: Float64Array) {
		this.#prior = shares.map((share) => plan.prior * share);
		this.weights = new Float32Array(rows * themes.length);
		this.#mean = new Float32Array(rows * themes.length);
		this.#seen = new Float32Array(rows).fill(1e-2);
		this.#plan = plan;
	}

	/** Takes the weights as they are into the mean. */
	keep(): void {
		this.#kept++;
		addTo(this.#mean, this.weights);
		addTo(this.#meanBias, this.bias);
	}

	useMean(): void {
		for (let at = 0; at < this.weights.length; at++) this.weights[at] = (this.#mean[at] as number) / this.#kept;
		for (let at = 0; at < this.bias.length; at++) this.bias[at] = (this.#meanBias[at] as number) / this.#kept;
	}

	learn({ signs, words, place, importance }: Row): void {
		const gradient = this.#scores;
		for (let theme = 0; theme < gradient.length; theme++) gradient[theme] = (this.bias[theme] as number) + (this.#prior[theme] as number);
		const { signShare } = this.#plan;
		this.#sum(signs, signShare, gradient);
		this.#sum(words, 1, gradient);
		softmax(gradient);
		gradient[place] = (gradient[place] as number) - 1;
		for (let theme = 0; theme < gradient.length; theme++) {
			gradient[theme] = (gradient[theme] as number) * importance;
			this.bias[theme] = (this.bias[theme] as number) - 0.02 * (gradient[theme] as number);
		}
		this.#step(signs, signShare, gradient);
		this.#step(words, 1, gradient);
	}

	#sum(rows: Uint32Array, share: number, scores: Float64Array): void {
		if (rows.length === 0) return;
		const unit = share / Math.sqrt(rows.length);
		for (const row of rows) {
			const from = row * scores.length;
			for (let theme = 0; theme < scores.length; theme++)
				scores[theme] = (scores[theme] as number) + unit * (this.weights[from + theme] as number);
		}
	}

	#step(rows: Uint32Array, share: number, gradient: Float64Array): void {
		if (rows.length === 0) return;
		const unit = share / Math.sqrt(rows.length);
		let square = 0;
		for (const slope of gradient) square += slope * slope;
		const { rate, decay } = this.#plan;
		for (const row of rows) {
			const total = (this.#seen[row] as number) + square * unit * unit;
			this.#seen[row] = total;
			const step = rate / Math.sqrt(total);
			const from = row * gradient.length;
			for (let theme = 0; theme < gradient.length; theme++) {
				const weight = this.weights[from + theme] as number;
				this.weights[from + theme] = weight * (1 - decay * step) - step * unit * (gradient[theme] as number);
			}
		}
	}
}

function addTo(sums: Float32Array | Float64Array, more: Float32Array | Float64Array): void {
	for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (more[at] as number);
}

function softmax(scores: Float64Array): void {
	let largest = Number.NEGATIVE_INFINITY;
	for (const score of scores) largest = Math.max(largest, score);
	let sum = 0;
	for (let at = 0; at < scores.length; at++) {
		scores[at] = Math.exp((scores[at] as number) - largest);
		sum += scores[at] as number;
	}
	for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
}

/** Weights as single bytes, with one scale for the signs and one for the slots. */
function quantized(fit: ThemeFit, signs: Uint32Array, slots: Uint32Array, plan: ThemePlan): FittedThemes {
	const border = signs.length * themes.length;
	const scaleOf = (weights: Float32Array) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
	const scale = { signs: scaleOf(fit.weights.subarray(0, border)), words: scaleOf(fit.weights.subarray(border)) };
	const weights = Int8Array.from(fit.weights, (weight, at) => Math.round(weight / (at < border ? scale.signs : scale.words)));
	const shared = { signs: scale.signs * plan.signShare, words: scale.words };
	const numbers = { themes, bias: [...fit.bias], scale: shared, signs: signs.length, slots: slots.length, least: plan.least };
	return { numbers, signs, slots, weights };
}

function shuffle(order: Uint32Array, random: () => number): void {
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const held = order[last] as number;
		order[last] = order[other] as number;
		order[other] = held;
	}
}
