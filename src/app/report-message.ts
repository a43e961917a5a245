import { traitsOf } from "../accounts/traits-of.ts";
import { authorLine } from "../base/author-line.ts";
import { fingerprintOf } from "../campaigns/fingerprint-of.ts";
import type { MessageReport } from "../gate/message-report.ts";
import type { Envelope } from "../signals/facts.ts";
import { strongestReasons } from "../signals/strongest-reasons.ts";
import { type ScanTools, scanMessage } from "./scan-message.ts";

/** Of header fields, as people are shown them. */
const longestField = 300;
const reasonsKept = 24;

/** Everything the gate needs to know of a submitted message, as plain data of a few kB: what a scanning thread hands back. */
export async function reportMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ScanTools): Promise<MessageReport> {
	const { facts, features, decision } = await scanMessage(bytes, envelope, tools);
	const fingerprint = fingerprintOf(facts);
	const traits = traitsOf(facts, { features, score: decision.score, reasons: decision.reasons, text: fingerprint.text });
	const { mail } = facts;
	return {
		content: {
			class: decision.class,
			score: decision.score,
			probability: decision.probability,
			reasons: strongestReasons(decision.reasons, reasonsKept),
		},
		traits,
		fingerprint,
		subject: mail.subject.slice(0, longestField),
		from: authorLine(mail.from[0]).slice(0, longestField),
		messageId: (mail.messageId ?? "").slice(0, longestField),
		date: mail.date?.getTime(),
	};
}
