import type { Known, TallyName } from "../accounts/aspect.ts";
import { shown } from "../accounts/aspects/fresh-values.ts";
import type { Traits } from "../accounts/traits.ts";
import { likeness } from "../base/min-hash.ts";
import type { Catalogue, Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";

/** What sets one message apart from the other copies of its campaign. Weights are set by hand: no archive holds such mail. */
export const alterationCatalogue = {
	ALTERED_CALLS: {
		weight: 5,
		tone: "bad",
		phish: 0,
		sentence: "What is to be pressed leads to {values}, unlike in the other messages of this campaign",
		example: "9,999 copies lead to shop.example, this one to portal.example",
	},
	ALTERED_LINKS: {
		weight: 3.5,
		tone: "bad",
		phish: 0,
		sentence: "Links lead to {values}, unlike in the other messages of this campaign",
		example: "A link in the small print leads elsewhere",
	},
	ALTERED_REPLY_TO: {
		weight: 4.5,
		tone: "bad",
		phish: 0,
		sentence: "Answers would go to {values}, unlike those to the other messages of this campaign",
		example: "Reply-To: claims.office@gmail.com in one copy of a hundred",
	},
	ALTERED_CONTACT: {
		weight: 3.5,
		tone: "bad",
		phish: 0,
		sentence: "The text names {values}, unlike the other messages of this campaign",
		example: "A telephone number that the other copies do not have",
	},
	ALTERED_FILE: {
		weight: 3.5,
		tone: "bad",
		phish: 0,
		sentence: "It has an attachment of a kind ({values}) that the other messages of this campaign do not have",
		example: "A PDF in one copy of a hundred",
	},
	ALTERED_CONTENT: {
		weight: 3.5,
		tone: "bad",
		phish: 0,
		sentence: "Its content looks worse than that of the other messages of this campaign ({score} against {first})",
		example: "One copy threatens to close an account",
	},
	ALTERED_TEXT: {
		weight: 2.5,
		tone: "bad",
		phish: 0,
		sentence: "Only {share} % of its text is that of the other messages of this campaign",
		example: "A paragraph that the other copies do not have",
	},
} as const satisfies Catalogue;
type Code = keyof typeof alterationCatalogue;

const contentRise = 1.5;
/** Copies that are personalised share more of their runs of words than this. */
const sameText = 0.75;

/**
 * What of a message neither the first message of its campaign has nor the account is known for. Empty for a personalised copy.
 * Where an account puts something new of a kind into every campaign anyway, it says less that one copy has.
 */
export function alterationsOf(traits: Traits, first: Traits, known: Known): Evidence[] {
	const evidence: Evidence[] = [];
	const add = (code: Code, values: readonly string[], tally: TallyName | undefined, aspect: string): void => {
		const strange = tally === undefined ? values : values.filter((value) => !known.tallies[tally].isFirm(value));
		if (strange.length === 0) return;
		evidence.push(evidenceOf(code, { values: shown(strange) }, 1 - 0.7 * shareOfNew(known, aspect)));
	};
	const calls = without(traits.calls, [...first.calls, ...first.links]);
	add("ALTERED_CALLS", calls, "calls", "calls");
	add("ALTERED_LINKS", without(without(traits.links, first.links), calls), "links", "links");
	add("ALTERED_REPLY_TO", without(traits.replyTo, first.replyTo), "replyTo", "reply-to");
	const phones = without(traits.phones, first.phones).filter((phone) => !known.tallies.phones.isFirm(phone));
	add(
		"ALTERED_CONTACT",
		[...without(traits.addresses, first.addresses), ...phones.map((digits) => `…${digits.slice(-4)}`)],
		"addresses",
		"phones",
	);
	add("ALTERED_FILE", without(traits.files, first.files), "files", "files");
	if (traits.content > first.content + contentRise)
		evidence.push(evidenceOf("ALTERED_CONTENT", { score: traits.content.toFixed(1), first: first.content.toFixed(1) }, 1));
	const alike = traits.text.length === 0 || first.text.length === 0 ? 1 : likeness(traits.text, first.text);
	if (alike < sameText) evidence.push(evidenceOf("ALTERED_TEXT", { share: Math.round(100 * alike) }, 1));
	return evidence;
}

function without(values: readonly string[], others: readonly string[]): string[] {
	return values.filter((value) => !others.includes(value));
}

/** How often the account's campaigns bring in something new of a kind. */
function shareOfNew(known: Known, aspect: string): number {
	const counts = known.habits[aspect]?.counts ?? [];
	const total = counts.reduce((sum, count) => sum + count, 0);
	return total === 0 ? 0 : 1 - (counts[0] ?? 0) / total;
}

function evidenceOf(code: Code, detail: Readonly<Record<string, string | number>>, share: number): Evidence {
	const { weight, sentence } = alterationCatalogue[code];
	return { code, weight: share * weight, text: sentenceOf(sentence, detail) };
}
