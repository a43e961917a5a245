import { featureBits } from "./text-features.ts";

/** Some forty words. */
const fewestFeatures = 256;

/**
 * What one feature of a message counts: all have the same length together, but for those of a short text, which say less the fewer they are. Two
 * words are never proof of anything: "Hello" was, since strangers who ask for money begin so.
 */
export function featureUnit(features: Uint32Array): number {
	return 1 / Math.sqrt(Math.max(features.length, fewestFeatures));
}

/**
 * A linear model over hashed text features: log-odds = bias + sum of weights * featureUnit. The weights are
 * one byte each, so that a model of a million slots is a megabyte.
 */
export class TextModel {
	readonly bias: number;
	/** Natural-log odds of one unit of a stored weight. */
	readonly scale: number;
	readonly #weights: Int8Array;
	readonly #stride: number;
	readonly #offset: number;

	/**
	 * `weights` may hold several models slot by slot: this is every `stride`-th from `offset` on. Models that are asked one
	 * after the other lie together like this, so that the second finds in the cache what the first fetched.
	 */
	constructor(bias: number, scale: number, weights: Int8Array, stride = 1, offset = 0) {
		if (weights.length !== stride << featureBits)
			throw new RangeError(`a text model has ${1 << featureBits} weights, not ${weights.length / stride}`);
		this.bias = bias;
		this.scale = scale;
		this.#weights = weights;
		this.#stride = stride;
		this.#offset = offset;
	}

	/** The stored weights, one byte a slot. */
	get weights(): Int8Array {
		return Int8Array.from({ length: 1 << featureBits }, (_, slot) => this.#weights[slot * this.#stride + this.#offset] as number);
	}

	/** Natural-log odds; 0 for a message without text, about which the text says nothing. */
	logOdds(features: Uint32Array): number {
		if (features.length === 0) return 0;
		const weights = this.#weights;
		const stride = this.#stride;
		const offset = this.#offset;
		let sum = 0;
		for (let at = 0; at < features.length; at++) sum += weights[(features[at] as number) * stride + offset] as number;
		return this.bias + this.scale * sum * featureUnit(features);
	}

	static fromFloats(bias: number, weights: Float32Array): TextModel {
		let largest = 0;
		for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
		const scale = largest / 127 || 1;
		return new TextModel(
			bias,
			scale,
			Int8Array.from(weights, (weight) => Math.round(weight / scale)),
		);
	}
}
