import { featureBits } from "./text-features.ts";
import { featureUnit } from "./text-model.ts";

export interface TextExample {
	readonly features: Uint32Array;
	/** 1 for the class the log-odds speak for, 0 for the other. */
	readonly target: 0 | 1;
	/** How much this example counts; 1 is usual. */
	readonly importance: number;
	/**
	 * Log-odds already explained by what must not become evidence (the language a corpus happens to hold its spam in).
	 * Added while training and left out afterwards, so that the weights learn only what the offset does not say.
	 */
	readonly offset: number;
}

export interface TrainingPlan {
	readonly passes: number;
	/** Step of the first pass, in log-odds per unit of gradient. */
	readonly rate: number;
	/** How fast weights shrink towards zero, per step and unit of rate. */
	readonly decay: number;
	readonly seed: number;
}

export const defaultPlan: TrainingPlan = { passes: 6, rate: 0.6, decay: 2e-5, seed: 20_260_223 };

/**
 * Online logistic regression (Goodman and Yih 2006; Sculley 2008): one step down the gradient for each message, per-slot
 * steps that shrink with what the slot has already seen (AdaGrad, Duchi et al. 2011). The same examples, plan and seed
 * give the same bits.
 */
export function trainTextModel(
	examples: readonly TextExample[],
	plan: TrainingPlan = defaultPlan,
): { bias: number; weights: Float32Array } {
	const weights = new Float32Array(1 << featureBits);
	const seen = new Float32Array(1 << featureBits).fill(1e-2);
	const order = Uint32Array.from(examples, (_, at) => at);
	const random = randomFrom(plan.seed);
	let bias = 0;
	for (let pass = 0; pass < plan.passes; pass++) {
		shuffle(order, random);
		for (const at of order) bias = step(examples[at] as TextExample, weights, seen, bias, plan);
	}
	return { bias, weights };
}

function step(example: TextExample, weights: Float32Array, seen: Float32Array, bias: number, plan: TrainingPlan): number {
	const { features, target, importance, offset } = example;
	if (features.length === 0) return bias;
	const unit = featureUnit(features);
	let sum = 0;
	for (let at = 0; at < features.length; at++) sum += weights[features[at] as number] as number;
	const gradient = (1 / (1 + Math.exp(-(bias + offset + sum * unit))) - target) * importance;
	const slotGradient = gradient * unit;
	for (let at = 0; at < features.length; at++) {
		const slot = features[at] as number;
		const total = (seen[slot] as number) + slotGradient * slotGradient;
		seen[slot] = total;
		const stepSize = plan.rate / Math.sqrt(total);
		weights[slot] = (weights[slot] as number) * (1 - plan.decay * stepSize) - stepSize * slotGradient;
	}
	return bias - 0.02 * gradient;
}

/** mulberry32: small, seeded, good enough to shuffle with. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function shuffle(order: Uint32Array, random: () => number): void {
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const held = order[last] as number;
		order[last] = order[other] as number;
		order[other] = held;
	}
}
