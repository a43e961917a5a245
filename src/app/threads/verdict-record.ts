import { safeJson } from "../../base/safe-json.ts";
import type { MailClass } from "../../verdict/verdict.ts";
import type { Verdict } from "../create-scanner.ts";

/**
 * A verdict on its way between threads, as text in bytes: these are handed over without a copy, and `tidegate scan --json`
 * passes them on as they are. The thread that hands out work then makes next to no rubbish, and its heap stays small.
 */
export interface VerdictRecord {
	readonly class: MailClass;
	readonly language: string;
	/** A JSON object of class, probability, score, reasons, defects, subject, from and threshold, in this order. UTF-8. */
	readonly json: Uint8Array;
}

export function recordOf(verdict: Verdict): VerdictRecord {
	const { class: mailClass, probability, score, reasons, defects, subject, from, threshold, language } = verdict;
	const json = Buffer.from(safeJson({ class: mailClass, probability, score, reasons, defects, subject, from, threshold }));
	return { class: mailClass, language, json };
}

export function verdictOf({ json, language }: VerdictRecord): Verdict {
	return { ...(JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString()) as Omit<Verdict, "language">), language };
}
