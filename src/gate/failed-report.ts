import { emptyTraits } from "../accounts/traits.ts";
import type { MessageReport } from "./message-report.ts";

/** Outweighs everything: what nobody could look at is never let through. Set by hand. */
const faultWeight = 20;

export const scannerFailed = "SCANNER_FAILED";

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
		traits: emptyTraits,
		fingerprint: { text: [], skeleton: 0, subject: "" },
		subject: "",
		from: "",
		messageId: "",
	};
}
