import type { Traits } from "../accounts/traits.ts";
import type { MessageReport } from "./message-report.ts";

/** Outweighs everything: what nobody could look at is never let through. Set by hand. */
const faultWeight = 20;

export const scannerFailed = "SCANNER_FAILED";

const nothing: Traits = {
	from: "",
	name: "",
	replyTo: [],
	calls: [],
	links: [],
	redirects: [],
	addresses: [],
	phones: [],
	language: "",
	shape: [],
	files: [],
	names: [],
	signs: [],
	content: faultWeight,
	length: 0,
	wording: "",
	text: [],
	skeleton: 0,
	program: "",
	numbering: "",
};

/** Stands in for the report of a message on which the scanner failed: a fault never becomes a silent pass. */
export function failedReport(reason: string): MessageReport {
	const text = `The message could not be looked at (${reason}): a person has to`;
	return {
		content: {
			class: "phish",
			score: faultWeight,
			probability: { ham: 0, spam: 0, phish: 1 },
			reasons: [{ code: scannerFailed, weight: faultWeight, text }],
		},
		traits: nothing,
		fingerprint: { text: [], skeleton: 0, subject: "", whole: 0 },
		subject: "",
		from: "",
		messageId: "",
	};
}
