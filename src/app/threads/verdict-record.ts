import type { MailClass } from "../../verdict/verdict.ts";
import type { Verdict } from "../create-scanner.ts";

/**
 * A verdict on its way between threads. One string is handed over several times quicker than the objects in it, and
 * `tidegate scan --json` needs nothing else.
 */
export interface VerdictRecord {
	readonly class: MailClass;
	readonly language: string;
	/** A JSON object of class, probability, score, reasons, defects, subject and from, in this order. */
	readonly json: string;
}

export function recordOf(verdict: Verdict): VerdictRecord {
	const { class: mailClass, probability, score, reasons, defects, subject, from, language } = verdict;
	return { class: mailClass, language, json: JSON.stringify({ class: mailClass, probability, score, reasons, defects, subject, from }) };
}

export function verdictOf({ json, language }: VerdictRecord): Verdict {
	return { ...(JSON.parse(json) as Omit<Verdict, "language">), language };
}
