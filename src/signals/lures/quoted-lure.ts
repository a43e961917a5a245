import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { luresOf } from "./lures-of.ts";

const codes = {
	GOOD_LURES_ARE_QUOTED: {
		weight: -3,
		tone: "good",
		phish: -1,
		sentence: "What sounds like a lure (“{words}”) stands between quotation marks, in a mail that leads only to its sender",
		example: "Compare the classics: “Your account will be suspended within 24 hours”, “Verify your password now”",
	},
} as const satisfies Catalogue;

/**
 * Articles about phishing quote it. Every lure must stand between quotation marks, twice at least, and the mail must come
 * from whom it says and lead nowhere else: whoever wants something of the reader gains nothing by such a letter.
 */
export const quotedLure: Signal = { name: "quoted-lure", codes, look };

function look(facts: Facts): Finding[] {
	const { text, sender } = facts;
	const found = luresOf(text);
	if (found.length === 0 || sender.aligned !== true || sender.freeMail || !leadsHome(facts)) return [];
	const quoted = quotations(`${facts.mail.subject}\n${text.shown}`);
	if (quoted.length < leastQuotations) return [];
	const all = quoted.join("\n");
	const words = found.map(({ kind }) => text.phrases.first(`lure.${kind}`) || text.phrases.first(`lure-hint.${kind}`));
	if (words.length === 0 || words.some((said) => !all.includes(said.toLowerCase()))) return [];
	return [{ code: "GOOD_LURES_ARE_QUOTED", detail: { words: words[0] ?? "" } }];
}

const leastQuotations = 2;
const mostText = 6_000;

/** Stretches of some words between quotation marks, lower-cased. */
function quotations(shown: string): string[] {
	const matches = shown.slice(0, mostText).matchAll(/["“„«「『]([^"“”„«»「」『』\n]{8,200})["”“»」』]/gu);
	return [...matches].map(([, words = ""]) => words.toLowerCase());
}

function leadsHome({ destinations, mail }: Facts): boolean {
	if (mail.attachments.some(({ embedded }) => !embedded)) return false;
	return destinations.every(({ callToAction, belongsTo }) => !callToAction || belongsTo === "sender" || belongsTo === "service");
}
