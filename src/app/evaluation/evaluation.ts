import { expectedCalibrationError, rocAuc, shareOf, thresholdAtFalsePositiveRate } from "../../classifier/measures.ts";
import type { Verdict } from "../create-scanner.ts";
import type { Scanned } from "../threads/scan-result.ts";
import type { EvaluationReport, Group, WrongVerdict } from "./evaluation-report.ts";
import { verdictOf } from "../threads/verdict-record.ts";
import { folderOf } from "./folder-of.ts";
import { WorstErrors } from "./worst-errors.ts";

/** Of each message only this is kept, so that a hundred thousand of them fit into memory. */
interface Sample {
	readonly unwanted: boolean;
	readonly score: number;
	readonly probability: number;
	readonly flagged: boolean;
	readonly source: string;
	readonly language: string;
}

/** Collects verdicts on messages whose truth is known, and says how good they were. */
export class Evaluation {
	readonly #samples: Sample[] = [];
	readonly #mailboxes = new Set<string>();
	readonly #worst = new WorstErrors();
	#failed = 0;

	/** One verdict; `unwanted` is the truth. */
	add({ source, index, record }: Scanned, unwanted: boolean): void {
		const verdict = verdictOf(record);
		const flagged = verdict.class !== "ham";
		const probability = 1 - verdict.probability.ham;
		this.#samples.push({ unwanted, score: verdict.score, probability, flagged, source, language: verdict.language });
		if (index > 0) this.#mailboxes.add(source);
		if (flagged !== unwanted) this.#worst.add(wrongVerdict({ source, index, verdict }, unwanted));
	}

	/** A message on which the scanner failed. */
	addFailure(): void {
		this.#failed++;
	}

	get size(): number {
		return this.#samples.length;
	}

	report(): EvaluationReport {
		const all = this.#samples;
		const ham = scoresOf(all, false);
		const unwanted = scoresOf(all, true);
		const at1 = thresholdAtFalsePositiveRate(ham, 0.01);
		const at01 = thresholdAtFalsePositiveRate(ham, 0.001);
		const auc = rocAuc(ham, unwanted);
		const groups = (nameOf: (sample: Sample) => string) => grouped(all, nameOf).map(([name, samples]) => groupOf(name, samples, at1, at01));
		return {
			...groupOf("all", all, at1, at01),
			failed: this.#failed,
			rocAuc: orNull(auc),
			oneMinusRocAucPercent: orNull((1 - auc) * 100),
			expectedCalibrationError: orNull(expectedCalibrationError(all)),
			folders: groups(({ source }) => folderOf(source, this.#mailboxes)),
			languages: groups(({ language }) => language || "unknown"),
			worst: this.#worst.list(),
		};
	}
}

interface Located {
	readonly source: string;
	readonly index: number;
	readonly verdict: Verdict;
}

function wrongVerdict({ source, index, verdict }: Located, unwanted: boolean): WrongVerdict {
	const { class: mailClass, score, probability, subject, from, reasons } = verdict;
	return { source, index, unwanted, class: mailClass, score, probability: 1 - probability.ham, subject, from, reasons };
}

function scoresOf(samples: readonly Sample[], unwanted: boolean): number[] {
	return samples.filter((sample) => sample.unwanted === unwanted).map(({ score }) => score);
}

/** Groups in the order of their names. */
function grouped(samples: readonly Sample[], nameOf: (sample: Sample) => string): [string, Sample[]][] {
	const groups = new Map<string, Sample[]>();
	for (const sample of samples) {
		const group = groups.get(nameOf(sample));
		if (group === undefined) groups.set(nameOf(sample), [sample]);
		else group.push(sample);
	}
	return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Thresholds are those of all ham together: a filter has one, whatever folder a message came from. */
function groupOf(name: string, samples: readonly Sample[], at1: number, at01: number): Group {
	const ham = samples.filter(({ unwanted }) => !unwanted);
	const unwanted = samples.filter((sample) => sample.unwanted);
	return {
		name,
		ham: ham.length,
		unwanted: unwanted.length,
		falsePositiveRate: orNull(shareOf(ham, ({ flagged }) => flagged)),
		recall: orNull(shareOf(unwanted, ({ flagged }) => flagged)),
		recallAt1Percent: orNull(shareOf(unwanted, ({ score }) => score > at1)),
		recallAt01Percent: orNull(shareOf(unwanted, ({ score }) => score > at01)),
	};
}

/** JSON has no NaN. */
function orNull(figure: number): number | null {
	return Number.isNaN(figure) ? null : figure;
}
