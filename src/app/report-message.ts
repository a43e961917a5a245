import { traitsOf } from "../accounts/traits-of.ts";
import { fingerprintOf } from "../campaigns/fingerprint-of.ts";
import type { MessageReport } from "../gate/message-report.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { Envelope } from "../signals/facts.ts";
import { type ScanTools, scanMessage } from "./scan-message.ts";

/** Of header fields, as people are shown them. */
const longestField = 300;
const reasonsKept = 24;
const longestReason = 240;

/** Everything the gate needs to know of a submitted message, as plain data of a few kB: what a scanning thread hands back. */
export async function reportMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ScanTools): Promise<MessageReport> {
	const { facts, features, decision } = await scanMessage(bytes, envelope, tools);
	const fingerprint = fingerprintOf(facts);
	const traits = traitsOf(facts, { features, score: decision.score, reasons: decision.reasons, text: fingerprint.text });
	const { mail } = facts;
	const author = mail.from[0];
	return {
		content: { class: decision.class, score: decision.score, probability: decision.probability, reasons: shortened(decision.reasons) },
		traits,
		fingerprint,
		subject: mail.subject.slice(0, longestField),
		from: (author === undefined ? "" : author.name === "" ? author.address : `${author.name} <${author.address}>`).slice(0, longestField),
		messageId: (mail.messageId ?? "").slice(0, longestField),
		date: mail.date?.getTime(),
	};
}

/** The strongest; the weakest of many are put together, so that the sum stays the score. */
function shortened(reasons: readonly Evidence[]): Evidence[] {
	const kept = reasons.slice(0, reasonsKept).map(({ code, weight, text }) => ({ code, weight, text: text.slice(0, longestReason) }));
	const rest = reasons.slice(reasonsKept);
	if (rest.length === 0) return kept;
	const weight = rest.reduce((sum, { weight }) => sum + weight, 0);
	return [...kept, { code: "REST", weight, text: `${rest.length} weaker reasons` }];
}
