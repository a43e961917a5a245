import type { Evidence } from "../../signals/evidence.ts";
import type { MailClass } from "../../verdict/verdict.ts";

/** Figures of one group of messages; null where it has no messages to tell by. */
export interface Group {
	readonly name: string;
	readonly ham: number;
	readonly unwanted: number;
	/** Share of ham called spam or phish at the default threshold. */
	readonly falsePositiveRate: number | null;
	/** Share of unwanted mail called spam or phish at the default threshold. */
	readonly recall: number | null;
	/** Share of unwanted mail found where 1 % of all ham (not only of this group) is flagged. */
	readonly recallAt1Percent: number | null;
	readonly recallAt01Percent: number | null;
}

export interface EvaluationReport extends Group {
	/** Messages on which the scanner failed; they are in none of the figures. */
	readonly failed: number;
	readonly rocAuc: number | null;
	readonly oneMinusRocAucPercent: number | null;
	/** Of the probability that a message is unwanted, 15 bins. */
	readonly expectedCalibrationError: number | null;
	readonly folders: readonly Group[];
	readonly languages: readonly Group[];
	/** The ten furthest on the wrong side, worst first. */
	readonly worst: readonly WrongVerdict[];
}

export interface WrongVerdict {
	readonly source: string;
	readonly index: number;
	/** The truth. */
	readonly unwanted: boolean;
	readonly class: MailClass;
	readonly score: number;
	/** Stated probability that it is unwanted. */
	readonly probability: number;
	readonly subject: string;
	readonly from: string;
	readonly reasons: readonly Evidence[];
}
