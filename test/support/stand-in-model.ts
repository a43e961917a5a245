import type { Model } from "../../src/classifier/model.ts";
import { textKnots } from "../../src/classifier/text-curve.ts";
import { featureBits } from "../../src/classifier/text-features.ts";
import { TextModel } from "../../src/classifier/text-model.ts";

/**
 * A model of the shipped one's size that was never trained: the catalogue's hand-set weights, and text weights that say
 * next to nothing. For tests that must not depend on what training gave.
 */
export function standInModel(): Model {
	const text = new TextModel(
		0,
		0.001,
		Int8Array.from({ length: 1 << featureBits }, (_, at) => (Math.imul(at, 0x9e3779b1) >>> 24) - 128),
	);
	return {
		prior: -1,
		textSlopes: Array.from({ length: textKnots.length - 1 }, () => 0.6),
		weights: {},
		phish: { prior: 0, textSlope: 0.6, leans: {} },
		threshold: 0,
		unwantedText: text,
		phishText: text,
	};
}
