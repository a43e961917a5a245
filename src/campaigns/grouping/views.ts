import { minHashSize } from "../../base/min-hash.ts";
import type { ValueCounts } from "./value-counts.ts";

/** The min-hashes of a sketch, each a view of its own. */
export const viewNames = ["text", "words", "structure"] as const;
export type ViewName = (typeof viewNames)[number];

interface Views extends Readonly<Record<ViewName, readonly number[]>> {
	/** Hashes of hosts and sender domains. */
	readonly places: readonly number[];
}

/** Buckets of each view by which campaigns are found; the others only compare. Likeness of 0.3 is missed by 16 once in 300. */
const keysOf: Readonly<Record<ViewName, number>> = { text: 8, words: 16, structure: 8 };
/** A value that this many other campaigns have counts half of what can be lost. */
const halfWeightAt = 6;
/** What a value counts that all campaigns have: a campaign that once fell apart must not take all weight from its own words. */
const leastWeight = 0.35;
/** Places are told from the values of views. */
const placesView = viewNames.length;

/** A view of a message that is being placed, with how much each value tells. */
export interface WeightedView {
	readonly values: readonly number[];
	/** 1 for a value that no other campaign has, towards 0 for one that very many have. */
	readonly weights: Float64Array;
	readonly keys: readonly number[];
}

export interface WeightedViews extends Readonly<Record<ViewName, WeightedView | undefined>> {
	/** How much each of the message's places tells. */
	readonly places: readonly number[];
}

/** The views of a sketch, weighed by how many campaigns share each value so far. */
export function weighViews(sketch: Views, counts: ValueCounts): WeightedViews {
	return {
		text: weigh(sketch.text, 0, keysOf.text, counts),
		words: weigh(sketch.words, 1, keysOf.words, counts),
		structure: weigh(sketch.structure, 2, keysOf.structure, counts),
		places: sketch.places.map((place) => weightOf(keyOf(placesView, 0, place), counts)),
	};
}

/** Keys of all values of a view, for counting them. */
export function countViews(sketch: Views, counts: ValueCounts): void {
	for (const [view, values] of [sketch.text, sketch.words, sketch.structure].entries())
		for (let bucket = 0; bucket < values.length; bucket++)
			if (values[bucket] !== 0) counts.add(keyOf(view, bucket, values[bucket] as number));
	for (const place of sketch.places) counts.add(keyOf(placesView, 0, place));
}

function weigh(values: readonly number[], view: number, keyCount: number, counts: ValueCounts): WeightedView | undefined {
	if (values.length !== minHashSize) return undefined;
	const weights = new Float64Array(minHashSize);
	const keys: number[] = [];
	const step = minHashSize / keyCount;
	for (let bucket = 0; bucket < minHashSize; bucket++) {
		const value = values[bucket] as number;
		if (value === 0) continue;
		const key = keyOf(view, bucket, value);
		weights[bucket] = weightOf(key, counts);
		if (bucket % step === 0) keys.push(key);
	}
	return { values, weights, keys };
}

function weightOf(key: number, counts: ValueCounts): number {
	return leastWeight + (1 - leastWeight) / (1 + counts.others(key) / halfWeightAt);
}

function keyOf(view: number, bucket: number, value: number): number {
	let key = Math.imul(value, 0x9e3779b1) ^ (bucket * 0x2545f491) ^ (view * 0x6c8e9cf5);
	key = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
	return (key ^ (key >>> 13)) >>> 0;
}
