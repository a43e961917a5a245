import { minHashSize } from "../../base/min-hash.ts";
import type { ValueCounts } from "./value-counts.ts";

/** The min-hashes that a message is compared by, each a view of its own. */
export const viewNames = ["text", "words", "structure"] as const;
type ViewName = (typeof viewNames)[number];

/** Buckets of each view by which campaigns are found; the others only compare. Likeness of 0.3 is missed by 16 once in 300. */
const asked: readonly (readonly [ViewName, number])[] = [
	["words", 16],
	["text", 8],
	["structure", 8],
];
/** A value that this many other campaigns have counts half of what can be lost. */
const halfWeightAt = 6;
/** What a value counts that all campaigns have: a campaign that once fell apart must not take all weight from its own words. */
const leastWeight = 0.35;
/** Of the buckets of a structure, one in so many is counted: a frame that many have is in all of them. */
const structureEach = 8;

interface Counted {
	readonly words: readonly number[];
	readonly places: readonly number[];
	readonly structure: readonly number[];
	/** Hash; 0 for none. */
	readonly subject: number;
}

/** Keys by which campaigns are found that have the same value in the same bucket of a view. */
export function viewKeys(views: Readonly<Record<ViewName, readonly number[]>>): number[] {
	const keys: number[] = [];
	for (const [at, [name, count]] of asked.entries()) {
		const values = views[name];
		for (let bucket = 0; bucket < values.length; bucket += minHashSize / count) {
			const value = values[bucket] as number;
			if (value !== 0) keys.push(keyOf(at, bucket, value));
		}
	}
	return keys;
}

/** What each value tells: 1 when no other campaign has it, towards `leastWeight` when very many have. 0 for an empty bucket. */
export function weightsOf(values: readonly number[], counts: ValueCounts): number[] {
	const weights = new Array<number>(values.length);
	for (let bucket = 0; bucket < values.length; bucket++) {
		const value = values[bucket] as number;
		weights[bucket] = value === 0 ? 0 : weightOf(keyOf(0, bucket, value), counts);
	}
	return weights;
}

/** The same of hosts and sender domains, by their hashes. */
export function placeWeightsOf(places: readonly number[], counts: ValueCounts): number[] {
	return places.map((place) => weightOf(keyOf(asked.length, 0, place), counts));
}

/** The same of a subject, by its hash. */
export function subjectWeightOf(subject: number, counts: ValueCounts): number {
	return weightOf(subjectKey(subject), counts);
}

/** The same of a structure, on average over some of its buckets; 0 where there is none. */
export function structureWeightOf(structure: readonly number[], counts: ValueCounts): number {
	const keys = structureKeys(structure);
	return keys.length === 0 ? 0 : keys.reduce((sum, key) => sum + weightOf(key, counts), 0) / keys.length;
}

/** Counts a campaign's words, places, subject and structure. */
export function countValues({ words, places, subject, structure }: Counted, counts: ValueCounts): void {
	for (let bucket = 0; bucket < words.length; bucket++) if (words[bucket] !== 0) counts.add(keyOf(0, bucket, words[bucket] as number));
	if (isFirstOf(subject, places, counts)) {
		for (const place of places) counts.add(keyOf(asked.length, 0, place));
		if (subject !== 0) counts.add(subjectKey(subject));
	}
	for (const key of structureKeys(structure)) counts.add(key);
}

/** Whether no campaign before had just this subject and these places: one that fell apart must not take what its own signs tell. */
function isFirstOf(subject: number, places: readonly number[], counts: ValueCounts): boolean {
	if (subject === 0 || places.length === 0) return true;
	const key = keyOf(
		asked.length + 3,
		0,
		places.reduce((sum, place) => (sum + Math.imul(place, 0x9e3779b1)) | 0, subject),
	);
	counts.add(key);
	return counts.others(key) < 0.5;
}

function subjectKey(subject: number): number {
	return keyOf(asked.length + 1, 0, subject);
}

function structureKeys(structure: readonly number[]): number[] {
	const keys: number[] = [];
	for (let bucket = 0; bucket < structure.length; bucket += structureEach)
		keys.push(keyOf(asked.length + 2, bucket, structure[bucket] as number));
	return keys;
}

function weightOf(key: number, counts: ValueCounts): number {
	return leastWeight + (1 - leastWeight) / (1 + counts.others(key) / halfWeightAt);
}

function keyOf(view: number, bucket: number, value: number): number {
	let key = Math.imul(value, 0x9e3779b1) ^ (bucket * 0x2545f491) ^ (view * 0x6c8e9cf5);
	key = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
	return (key ^ (key >>> 13)) >>> 0;
}
