import { contentAspects, credentialAspects } from "../../src/accounts/aspects/all-aspects.ts";
import type { AspectNumbers, Novelty } from "../../src/accounts/novelty.ts";
import { type FitColumn, type FitRow, fitWeights } from "../../src/classifier/fit-weights.ts";
import { contentPieceCount, contentPieces } from "../../src/gate/content-curve.ts";
import { defaultTakeoverNumbers } from "../../src/gate/default-numbers.ts";
import type { TakeoverNumbers } from "../../src/gate/takeover-numbers.ts";

/** A decision as the fit sees it. */
export interface TakeoverExample {
	readonly attack: boolean;
	readonly importance: number;
	readonly contentScore: number;
	/** What harmless content counts for: see NoveltyFound. */
	readonly harmlessWorth: number;
	readonly isPhish: boolean;
	readonly novelties: readonly Novelty[];
}

const learntAspects = contentAspects.filter(({ handSet }) => handSet !== true);

/** Messages' worth of belief in the hand-set probabilities of a level. */
const granted = 30;

/** Probabilities of each level in attacks and in genuine mail of any account, as seen, drawn towards the hand-set ones. */
export function countLevels(examples: readonly TakeoverExample[], numbers: TakeoverNumbers): TakeoverNumbers {
	const aspects: Record<string, AspectNumbers> = {};
	for (const aspect of learntAspects) {
		const { bad, good } = numbers.aspects[aspect.name] as AspectNumbers;
		aspects[aspect.name] = {
			attack: shares(examples, aspect.name, true, aspect.attack),
			usual: shares(examples, aspect.name, false, aspect.usual),
			bad,
			good,
		};
	}
	for (const aspect of credentialAspects) {
		const before = numbers.aspects[aspect.name] as AspectNumbers;
		aspects[aspect.name] = { ...before, usual: shares(examples, aspect.name, false, aspect.usual) };
	}
	return { ...numbers, aspects: { ...numbers.aspects, ...aspects } };
}

function shares(examples: readonly TakeoverExample[], name: string, attack: boolean, hand: readonly number[]): number[] {
	const counts = hand.map((share) => share * granted);
	for (const example of examples) {
		if (example.attack !== attack) continue;
		const level = example.novelties.find(({ aspect }) => aspect.name === name)?.level;
		if (level !== undefined) counts[level] = (counts[level] ?? 0) + example.importance;
	}
	const total = counts.reduce((sum, count) => sum + count, 0);
	return counts.map((count) => count / total);
}

/** Whoever knows of them gets round them at no cost, as the attacks here do not: bounded by hand. */
const forgeable: Readonly<Record<string, number>> = { conversation: 0.3 };

/**
 * Where the reader is sent, and what the reader is asked for, is all that a thief cannot copy; and a past issue that leads
 * elsewhere has all else from its account. The attacks played here betray themselves in many other ways as well, so that a free fit
 * would hardly need it; the next attack may not.
 */
const hearts: Readonly<Record<string, FitColumn>> = {
	calls: { start: 1.1, spread: 0.15, least: 0.9, most: 1.6 },
	appeals: { start: 1, spread: 0.15, least: 0.8, most: 1.6 },
	"copied-issue": { start: 1.6, spread: 0.25, least: 1.2, most: 2.4 },
};

/** Slopes of everything, by logistic regression with a prior around hand-set ones; signs are kept. */
export function fitSlopes(examples: readonly TakeoverExample[], numbers: TakeoverNumbers): TakeoverNumbers {
	const names = learntAspects.map(({ name }) => name);
	const columns: FitColumn[] = [
		{ start: defaultTakeoverNumbers.prior, spread: 3, least: -20, most: 5 },
		...defaultTakeoverNumbers.content.map((start) => ({ start, spread: 0.25, least: 0.05, most: 1.2 })),
		{ start: defaultTakeoverNumbers.phish, spread: 0.5, least: 0, most: 2 },
		...names.flatMap((name) => {
			const { bad, good } = defaultTakeoverNumbers.aspects[name] as AspectNumbers;
			const most = forgeable[name] ?? 1.6;
			const heart = hearts[name];
			if (heart !== undefined) return [heart, { start: good, spread: 0.25, least: 0.05, most }];
			return [bad, good].map((start) => ({ start: Math.min(start, most), spread: 0.25, least: 0.05, most }));
		}),
	];
	const rows: FitRow[] = examples.map((example) => rowOf(example, names));
	const fitted = fitWeights(rows, columns);
	const at = (place: number): number => fitted[place] as number;
	const first = 2 + contentPieceCount;
	const aspects = Object.fromEntries(
		names.map((name, place) => [
			name,
			{ ...(numbers.aspects[name] as AspectNumbers), bad: at(first + 2 * place), good: at(first + 2 * place + 1) },
		]),
	);
	return {
		...numbers,
		prior: at(0),
		content: Array.from({ length: contentPieceCount }, (_, place) => at(1 + place)),
		phish: at(1 + contentPieceCount),
		aspects: { ...numbers.aspects, ...aspects },
	};
}

function rowOf(example: TakeoverExample, names: readonly string[]): FitRow {
	const values = new Map<number, number>([[0, 1]]);
	contentPieces(example.contentScore).forEach((piece, place) => {
		const value = piece < 0 ? example.harmlessWorth * piece : piece;
		if (value !== 0) values.set(1 + place, value);
	});
	if (example.isPhish) values.set(1 + contentPieceCount, 1);
	for (const { aspect, value } of example.novelties) {
		const place = names.indexOf(aspect.name);
		if (place >= 0 && value !== 0) values.set(2 + contentPieceCount + 2 * place + (value > 0 ? 0 : 1), value);
	}
	return {
		columns: Uint16Array.from(values.keys()),
		values: Float32Array.from(values.values()),
		target: example.attack ? 1 : 0,
		importance: example.importance,
		offset: 0,
	};
}
