import { defaultLimits } from "../../src/base/limits.ts";
import { parseMail } from "../../src/mail/parse-mail.ts";
import { quantile } from "../measure.ts";
import { mailOf } from "./made/made-mail.ts";
import { populationOf } from "./made/population.ts";

const shingleWords = 3;
/** Ideographs and kana of a shingle: about as much text as three words. */
const shingleLetters = 5;
/** Shingles of more units than this are stock phrases: they count, but nobody is looked for by them. */
const commonest = 200;
const candidatesCompared = 20;

export interface SharedWords {
	readonly units: number;
	/** Likeness (Jaccard, of runs of three words) of a unit to the other that is most like it: quantiles. */
	readonly nearest: { readonly p50: number; readonly p90: number; readonly p99: number; readonly most: number };
	/** Share of a unit's runs of words that any other unit of the sample has, too: quantiles. */
	readonly anywhere: { readonly p50: number; readonly p90: number };
	/** The pairs that are most alike, with their texts. */
	readonly worst: readonly {
		readonly likeness: number;
		readonly units: readonly [number, number];
		readonly texts: readonly [string, string];
	}[];
}

/**
 * How much text different campaigns and single mails have in common, by brute force, so that the truth is one: two units that
 * are near copies of each other by accident would be counted as mistakes of whoever puts them together. One message of each of
 * the first `count` units; those without text (pictures) are left out.
 */
export function sharedWords(seed: string, messages: number, count: number): SharedWords {
	const texts = textsOf(seed, messages, count);
	const shingles = [...texts.values()].map(shinglesOf);
	const places = placesOf(shingles);
	const nearest = shingles.map((own, unit) => nearestOf(own, unit, shingles, places));
	const anywhere = shingles.map((own) => [...own].filter((shingle) => (places.get(shingle)?.length ?? 0) > 1).length / own.size);
	const units = [...texts.keys()];
	const all = [...texts.values()];
	const likenesses = nearest.map(({ likeness }) => likeness);
	const once = [...nearest.keys()].filter((at) => nearest[nearest[at]?.unit ?? -1]?.unit !== at || at < (nearest[at]?.unit ?? -1));
	const order = once.sort((left, right) => (likenesses[right] as number) - (likenesses[left] as number)).slice(0, 10);
	return {
		units: shingles.length,
		nearest: {
			p50: quantile(likenesses, 0.5),
			p90: quantile(likenesses, 0.9),
			p99: quantile(likenesses, 0.99),
			most: Math.max(...likenesses),
		},
		anywhere: { p50: quantile(anywhere, 0.5), p90: quantile(anywhere, 0.9) },
		worst: order.map((at) => {
			const other = nearest[at]?.unit ?? 0;
			const pair = [units[at] as number, units[other] as number] as const;
			return { likeness: likenesses[at] as number, units: pair, texts: [all[at] as string, all[other] as string] };
		}),
	};
}

function textsOf(seed: string, messages: number, count: number): Map<number, string> {
	const texts = new Map<number, string>();
	const seen = new Set<number>();
	for (const { unit, bytes, make } of mailOf(populationOf(seed, messages), seed)) {
		if (seen.has(unit) || make === "translations" || make === "hash-busting") continue;
		seen.add(unit);
		const text = parseMail(bytes, defaultLimits).visibleText;
		if (shinglesOf(text).size >= 5) texts.set(unit, text);
		if (texts.size >= count) break;
	}
	return texts;
}

function shinglesOf(text: string): Set<string> {
	const words = text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.flatMap((word) => (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(word) ? [...word] : [word]))
		.filter((word) => word !== "");
	const run = words.some((word) => /^[\u3040-\u30ff\u4e00-\u9fff]$/u.test(word)) ? shingleLetters : shingleWords;
	return new Set(Array.from({ length: Math.max(0, words.length - run + 1) }, (_, at) => words.slice(at, at + run).join(" ")));
}

function placesOf(shingles: readonly Set<string>[]): Map<string, number[]> {
	const places = new Map<string, number[]>();
	shingles.forEach((own, unit) => {
		for (const shingle of own) {
			const units = places.get(shingle);
			if (units === undefined) places.set(shingle, [unit]);
			else units.push(unit);
		}
	});
	return places;
}

function nearestOf(own: ReadonlySet<string>, unit: number, all: readonly Set<string>[], places: ReadonlyMap<string, number[]>) {
	const common = new Map<number, number>();
	for (const shingle of own) {
		const units = places.get(shingle) ?? [];
		if (units.length <= commonest) for (const other of units) if (other !== unit) common.set(other, (common.get(other) ?? 0) + 1);
	}
	const candidates = [...common].sort(([, left], [, right]) => right - left).slice(0, candidatesCompared);
	let best = { unit: -1, likeness: 0 };
	for (const [other] of candidates) {
		const likeness = jaccard(own, all[other] as Set<string>);
		if (likeness > best.likeness) best = { unit: other, likeness };
	}
	return best;
}

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	let shared = 0;
	for (const shingle of left) if (right.has(shingle)) shared++;
	return shared / (left.size + right.size - shared);
}
