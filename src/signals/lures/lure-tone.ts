import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { luresOf } from "./lures-of.ts";

/** How the text presses: deadlines and threats, with a lure or in the subject; secrecy; a greeting that fits anyone. */
export const lureTone: Signal = {
	name: "lure-tone",
	codes: {
		LURE_WITH_DEADLINE: {
			weight: 0.5,
			tone: "bad",
			phish: 0.5,
			sentence: "It sets a deadline for what it wants (“{words}”)",
			example: "Verify your account within 24 hours",
		},
		LURE_WITH_THREAT: {
			weight: 0.6,
			tone: "bad",
			phish: 0.8,
			sentence: "It threatens with a loss (“{words}”)",
			example: "otherwise your account will be permanently deleted",
		},
		LURE_DEADLINE_IN_SUBJECT: {
			weight: 0.25,
			tone: "bad",
			phish: 0.2,
			sentence: "The subject presses for time (“{words}”)",
			example: "Subject: Final notice",
		},
		LURE_THREAT: {
			weight: 0.3,
			tone: "bad",
			phish: 0.6,
			sentence: "The text threatens with a loss and wants something done (“{words}”)",
			example: "Failure to comply … click here",
		},
		LURE_SECRECY: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "The reader is to tell nobody (“{words}”)",
			example: "Keep this strictly confidential",
		},
		LURE_GENERIC_GREETING: {
			weight: 0.4,
			tone: "bad",
			phish: 0.4,
			sentence: "It greets nobody in particular (“{words}”)",
			example: "Dear customer,",
		},
	},
	look(facts): Finding[] {
		const { phrases } = facts.text;
		const findings: Finding[] = [];
		const say = (code: string, group: string) => findings.push({ code, detail: { words: phrases.first(group) } });
		const lured = luresOf(facts.text).some(({ kind }) => phrases.count(`lure.${kind}`) > 0);
		if (phrases.count("tone.deadline") > 0) {
			if (lured) say("LURE_WITH_DEADLINE", "tone.deadline");
			else if (phrases.inSubject("tone.deadline")) say("LURE_DEADLINE_IN_SUBJECT", "tone.deadline");
		}
		if (phrases.count("tone.threat") > 0) {
			if (lured) say("LURE_WITH_THREAT", "tone.threat");
			else if (phrases.count("tone.action") > 0) say("LURE_THREAT", "tone.threat");
		}
		if (phrases.count("tone.secrecy") > 0 && isSecretRequest(facts)) say("LURE_SECRECY", "tone.secrecy");
		if (greetsAnyone(facts)) say("LURE_GENERIC_GREETING", "tone.greeting");
		return findings;
	},
};

/** Contracts and legal footers speak of confidence too: it must go with a lure, or be a short letter with nothing to press. */
function isSecretRequest({ text, mail }: Facts): boolean {
	return luresOf(text).length > 0 || (text.body.length < 1_500 && mail.links.length === 0);
}

/** "Dear all" of a mailing list is no sign: it must want something, by a link, a file or a lure. */
function greetsAnyone({ text, mail, sender }: Facts): boolean {
	if (text.phrases.count("tone.greeting") === 0 || sender.viaList) return false;
	return (
		text.phrases.groups("lure.").length > 0 || text.phrases.count("tone.action") > 0 || mail.attachments.some(({ embedded }) => !embedded)
	);
}
