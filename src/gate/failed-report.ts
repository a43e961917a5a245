import type { Traits } from "../accounts/traits.ts";
import { limitEvidence } from "./limit-catalogue.ts";
import type { MessageReport } from "./message-report.ts";

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
	content: 0,
	length: 0,
	wording: "",
	text: [],
	skeleton: 0,
	program: "",
	numbering: "",
	asked: [],
	answer: false,
	themes: [],
	signWeights: [],
};

/** Says nothing of a message: for our own delivery reports. */
export const blankReport: MessageReport = {
	content: { class: "ham", score: 0, probability: { ham: 1, spam: 0, phish: 0 }, reasons: [] },
	traits: nothing,
	fingerprint: { text: [], skeleton: 0, subject: "", whole: 0 },
	subject: "",
	from: "",
	messageId: "",
	date: undefined,
};

/** Stands in for the report of a message on which the scanner failed: a fault never becomes a silent pass. */
export function failedReport(reason: string): MessageReport {
	const evidence = limitEvidence(scannerFailed, { reason });
	return {
		...blankReport,
		content: {
			class: "phish",
			score: evidence.weight,
			probability: { ham: 0, spam: 0, phish: 1 },
			reasons: [evidence],
		},
		// All of an account's wait together.
		fingerprint: { text: [], skeleton: 0, subject: scannerFailed, whole: 1 },
	};
}
