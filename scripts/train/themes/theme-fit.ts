import { themes } from "../../../src/campaigns/themes/theme.ts";

export interface FitPlan {
	/** Step of the first pass, in log-odds per unit of gradient. */
	readonly rate: number;
	/** How fast weights shrink towards zero, per step and unit of rate. */
	readonly decay: number;
	/**
	 * How much of the log of a theme's share of the examples is added to its score while learning and left out when asked (Menon
	 * et al. 2021): 0 finds the likeliest theme in mail as it was labelled, 1 in mail in which all themes are alike frequent.
	 */
	readonly prior: number;
	/** How much the signs together weigh beside the words together. */
	readonly signShare: number;
	/** How much the words together weigh: with more, what they tell is learnt faster and shrinks less. */
	readonly wordShare: number;
	/** Which share of its signs and words is left out each time an example is learnt, at random: none may be leant on alone. */
	readonly leftOut: number;
}

/** An example as the fit reads it: rows of its signs, rows of its words, its theme's place and how much it counts. */
export interface Row {
	readonly signs: Uint32Array;
	readonly words: Uint32Array;
	readonly place: number;
	readonly importance: number;
}

/** Stochastic gradient descent with AdaGrad steps (one accumulator a row) and L2 decay, one example a step. */
export class ThemeFit {
	readonly weights: Float32Array;
	readonly bias = new Float64Array(themes.length);
	readonly #seen: Float32Array;
	readonly #mean: Float32Array;
	readonly #meanBias = new Float64Array(themes.length);
	#kept = 0;
	readonly #scores = new Float64Array(themes.length);
	readonly #plan: FitPlan;

	readonly #prior: Float64Array;

	/** @param shares log of each theme's share of the examples */
	constructor(rows: number, plan: FitPlan, shares: Float64Array) {
		this.#prior = shares.map((share) => plan.prior * share);
		this.weights = new Float32Array(rows * themes.length);
		this.#mean = new Float32Array(rows * themes.length);
		this.#seen = new Float32Array(rows).fill(1e-2);
		this.#plan = plan;
	}

	/** Takes the weights as they are into the mean. */
	keep(): void {
		this.#kept++;
		addTo(this.#mean, this.weights, 1);
		addTo(this.#meanBias, this.bias, 1);
	}

	useMean(): void {
		for (let at = 0; at < this.weights.length; at++) this.weights[at] = (this.#mean[at] as number) / this.#kept;
		for (let at = 0; at < this.bias.length; at++) this.bias[at] = (this.#meanBias[at] as number) / this.#kept;
	}

	/** @param random between 0 and 1: what is left out */
	learn({ signs, words, place, importance }: Row, random: () => number): void {
		const gradient = this.#scores;
		for (let theme = 0; theme < gradient.length; theme++) gradient[theme] = (this.bias[theme] as number) + (this.#prior[theme] as number);
		const inputs = [this.#drawn(signs, this.#plan.signShare, random), this.#drawn(words, this.#plan.wordShare, random)];
		for (const input of inputs) this.#sum(input, gradient);
		softmax(gradient);
		gradient[place] = (gradient[place] as number) - 1;
		for (let theme = 0; theme < gradient.length; theme++) {
			gradient[theme] = (gradient[theme] as number) * importance;
			this.bias[theme] = (this.bias[theme] as number) - 0.02 * (gradient[theme] as number);
		}
		for (const input of inputs) this.#step(input, gradient);
	}

	/** What is left weighs more for what is not, so that scores stay as large as they are when nothing is left out. */
	#drawn(all: Uint32Array, share: number, random: () => number): Drawn {
		const { leftOut } = this.#plan;
		const rows = leftOut === 0 ? all : all.filter(() => random() >= leftOut);
		return { rows, unit: share / Math.sqrt(all.length) / (1 - leftOut) };
	}

	#sum({ rows, unit }: Drawn, scores: Float64Array): void {
		for (const row of rows) {
			const from = row * scores.length;
			for (let theme = 0; theme < scores.length; theme++)
				scores[theme] = (scores[theme] as number) + unit * (this.weights[from + theme] as number);
		}
	}

	#step({ rows, unit }: Drawn, gradient: Float64Array): void {
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

/** Rows of an example's signs or words, and how much each counts. */
interface Drawn {
	readonly rows: Uint32Array;
	readonly unit: number;
}

/** Adds `share` times some numbers to as many sums. */
export function addTo(sums: Float32Array | Float64Array, more: Float32Array | Float64Array, share: number): void {
	for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + share * (more[at] as number);
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
