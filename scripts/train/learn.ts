import type { FitRow } from "../../src/classifier/fit-weights.ts";
import type { Model } from "../../src/classifier/model.ts";
import { campaignGroups } from "./campaign-groups.ts";
import type { Item } from "./corpus.ts";
import type { Example } from "./examine.ts";
import { evidenceRow, type FittedEvidence, fitEvidence, scoreOf } from "./fit-evidence.ts";
import { fitPhish, phishOddsOf, phishRow } from "./fit-phish.ts";
import { assignFolds, foldCount } from "./folds.ts";
import { scoreTexts, type TextTask } from "./text-scores.ts";

/** What training gives: the model to ship, and for every example what models that never saw its fold say of it. */
export interface Learnt {
	readonly model: Model;
	readonly folds: Uint8Array;
	/** Calibrated score of each example, out of fold. */
	readonly scores: Float64Array;
	/** Phishing against spam, out of fold; NaN for wanted mail. */
	readonly phishOdds: Float64Array;
	readonly textLogOdds: Float64Array;
}

/** The false-positive rates, out of fold, at which the default threshold is set: over genuine mail since 2011, and over the modern mailbox alone. */
export const thresholdRates = { sinceYear2011: 0.005, modernMailbox: 0.03 };

export const unwantedTask: TextTask = {
	name: "unwanted mail",
	target: ({ item }) => (item.unwanted ? 1 : 0),
	importance: importanceOf,
};

export const phishTask: TextTask = {
	name: "phishing",
	target: ({ item }) => (item.kind === undefined ? undefined : item.kind === "phish" ? 1 : 0),
	importance: importanceOf,
};

export function importanceOf({ item }: { readonly item: Pick<Item, "source" | "unwanted"> }): number {
	return item.unwanted ? item.source.unwantedImportance : item.source.hamImportance;
}

export function learn(examples: readonly Example[], log: (line: string) => void): Learnt {
	const groups = campaignGroups(examples.map(({ signature }) => signature));
	const folds = assignFolds(
		examples.map(({ item, time }, at) => ({ source: item.source, folder: item.folder, group: groups[at] as number, time })),
	);
	const unwanted = scoreTexts(unwantedTask, examples, folds, log);
	const phish = scoreTexts(phishTask, examples, folds, log);
	log("weights of all evidence");
	const rows = examples.map((example, at) =>
		evidenceRow(example.codes, unwanted.outOfFold[at] as number, example.item.unwanted ? 1 : 0, importanceOf(example)),
	);
	const raw = crossScores(rows, folds);
	const calibration = calibrationOf(examples, raw);
	const fitted = scaled(fitEvidence(rows), calibration);
	const scores = raw.map((score) => calibration.slope * score + calibration.shift);
	const phishParts = partsOfPhish(examples, phish.outOfFold, folds);
	const model: Model = {
		prior: fitted.prior,
		textSlopes: fitted.textSlopes,
		weights: fitted.weights,
		phish: phishParts.model,
		threshold: thresholdOf(examples, scores),
		unwantedText: unwanted.model,
		phishText: phish.model,
	};
	return { model, folds, scores, phishOdds: phishParts.odds, textLogOdds: unwanted.outOfFold };
}

/** Scores of each row by weights fitted without its fold. */
function crossScores(rows: readonly FitRow[], folds: Uint8Array): Float64Array {
	const scores = new Float64Array(rows.length);
	for (let fold = 0; fold < foldCount; fold++) {
		const fitted = fitEvidence(rows.filter((_, at) => folds[at] !== fold));
		rows.forEach((row, at) => {
			if (folds[at] === fold) scores[at] = scoreOf(row, fitted);
		});
	}
	return scores;
}

interface Calibration {
	readonly slope: number;
	readonly shift: number;
}

/** Platt scaling (1999) on out-of-fold scores of real mail. It goes into the weights themselves, so that they still add up. */
function calibrationOf(examples: readonly Example[], scores: Float64Array): Calibration {
	let slope = 1;
	let shift = 0;
	const real = examples.map((_, at) => at).filter((at) => !(examples[at] as Example).item.source.synthetic);
	for (let round = 0; round < 50; round++) {
		const sums = { g0: 0, g1: 0, h00: 1e-6, h01: 0, h11: 1e-6 };
		for (const at of real) addCurvature(sums, examples[at] as Example, scores[at] as number, slope, shift);
		const determinant = sums.h00 * sums.h11 - sums.h01 * sums.h01;
		shift -= (sums.h11 * sums.g0 - sums.h01 * sums.g1) / determinant;
		slope -= (sums.h00 * sums.g1 - sums.h01 * sums.g0) / determinant;
	}
	return { slope, shift };
}

function addCurvature(
	sums: { g0: number; g1: number; h00: number; h01: number; h11: number },
	{ item }: Example,
	score: number,
	slope: number,
	shift: number,
): void {
	const probability = 1 / (1 + Math.exp(-(slope * score + shift)));
	const gap = probability - (item.unwanted ? 1 : 0);
	const bend = probability * (1 - probability);
	sums.g0 += gap;
	sums.g1 += gap * score;
	sums.h00 += bend;
	sums.h01 += bend * score;
	sums.h11 += bend * score * score;
}

function scaled(fitted: FittedEvidence, { slope, shift }: Calibration): FittedEvidence {
	return {
		prior: slope * fitted.prior + shift,
		textSlopes: fitted.textSlopes.map((value) => slope * value),
		weights: Object.fromEntries(Object.entries(fitted.weights).map(([code, weight]) => [code, slope * weight])),
		all: fitted.all.map((value, at) => (at === 0 ? slope * value + shift : slope * value)),
	};
}

function partsOfPhish(examples: readonly Example[], textLogOdds: Float64Array, folds: Uint8Array) {
	const labelled = examples.map((_, at) => at).filter((at) => (examples[at] as Example).item.kind !== undefined);
	const rowOf = (at: number) => {
		const example = examples[at] as Example;
		return phishRow(example.codes, textLogOdds[at] as number, example.item.kind === "phish", importanceOf(example));
	};
	const odds = new Float64Array(examples.length).fill(Number.NaN);
	for (let fold = 0; fold < foldCount; fold++) {
		const fitted = fitPhish(labelled.filter((at) => folds[at] !== fold).map(rowOf));
		for (const at of labelled) if (folds[at] === fold) odds[at] = phishOddsOf(rowOf(at), fitted);
	}
	const { prior, textSlope, leans } = fitPhish(labelled.map(rowOf));
	return { odds, model: { prior, textSlope, leans } };
}

/**
 * The lowest score, in hundredths, that keeps to both rates. Most genuine mail here is from lists, which are easy: its rate alone would
 * flag far too much of what people get from shops, banks and services today, of which one mailbox is all there is.
 */
function thresholdOf(examples: readonly Example[], scores: Float64Array): number {
	const exceeded = (rate: number, counts: (example: Example) => boolean) => {
		const ham = examples.flatMap((example, at) => (counts(example) && !example.item.unwanted ? [scores[at] as number] : []));
		const highest = ham.sort((left, right) => right - left)[Math.floor(rate * ham.length)] ?? 0;
		// What reaches the threshold is flagged, so that it lies above the first that must not be.
		return (Math.floor(100 * highest) + 1) / 100;
	};
	return Math.max(
		exceeded(thresholdRates.sinceYear2011, ({ item }) => !item.source.synthetic && !item.source.classic),
		exceeded(thresholdRates.modernMailbox, ({ item }) => item.source.name === "mailbox-2025"),
	);
}
