import type { DrillResult } from "../../app/drill/drill-event.ts";
import { evidenceLines } from "../evidence-lines.ts";
import { grouped } from "../../base/grouped.ts";
import { recipientCount } from "../recipient-count.ts";
import type { Paint } from "../terminal/colour.ts";
import { wrap } from "../terminal/columns.ts";
import { comparisonLines, genuineLost } from "./comparison-lines.ts";

/** What came of a drill: beside a day without a gate, why the attack was held, and what the genuine mail felt of it. */
export function resultLines(result: DrillResult, columns: number, paint: Paint): string[] {
	return [
		"",
		paint("bold", "What happened"),
		...comparisonLines(result, columns, paint),
		...(result.reasons.length === 0 ? [] : ["", paint("bold", "Why it was held")]),
		...(result.reasons.length === 0 ? [] : evidenceLines(result.reasons, result.score, "= the sum of the above", columns, paint)),
		"",
		...wrap(speed(result), columns),
		"",
		...wrap(conclusion(result), columns).map((line) => paint(result.ok ? "green" : "red", line)),
	];
}

function speed({ genuineP50Ms, genuineP99Ms, attackRate, peakMemoryBytes }: DrillResult): string {
	const memory = peakMemoryBytes === undefined ? "" : `; the gate took ${Math.round(peakMemoryBytes / 1_000_000)} MB of memory at most`;
	return (
		`A genuine message waited ${genuineP50Ms} ms for its answer, 99 in a hundred less than ${genuineP99Ms} ms. ` +
		`The attack came in at ${grouped(attackRate)} messages a second${memory}.`
	);
}

function conclusion(result: DrillResult): string {
	const { delivered, recipients, genuineTwice, withoutGate } = result;
	const lost = genuineLost(result);
	if (delivered > 0) return `${grouped(delivered)} of ${grouped(recipients)} phishing copies got out.`;
	if (lost > 0) return `No phishing got out, but ${grouped(lost)} genuine ${lost === 1 ? "copy was" : "copies were"} lost.`;
	if (genuineTwice > 0) return `No phishing got out, but a genuine issue reached ${recipientCount(genuineTwice)} twice.`;
	if (!result.ok) return "No phishing got out, but nothing was held either: the attack never came to a decision.";
	return `The right password was not enough: nobody got the phishing mail. Without a gate ${grouped(withoutGate.delivered)} people would have.`;
}
