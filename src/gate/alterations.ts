import type { Known, TallyName } from "../accounts/aspect.ts";
import { shown } from "../accounts/aspects/fresh-values.ts";
import type { Traits } from "../accounts/traits.ts";
import { likeness } from "../base/min-hash.ts";
import type { Catalogue, Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";

/** What sets one message apart from the other copies of its campaign. Weights are set by hand, as shares of what a hold takes: no archive holds such mail. */
export const alterationCatalogue = {
	ALTERED_CALLS: {
		weight: 1.2,
		tone: "bad",
		phish: 0,
		sentence: "What is to be pressed leads to {values}, unlike in the other messages of this campaign",
		example: "9,999 copies lead to shop.example, this one to portal.example",
	},
	ALTERED_LINKS: {
		weight: 1,
		tone: "bad",
		phish: 0,
		sentence: "Links lead to {values}, unlike in the other messages of this campaign",
		example: "A link in the small print leads elsewhere",
	},
	ALTERED_REPLY_TO: {
		weight: 1.2,
		tone: "bad",
		phish: 0,
		sentence: "Answers would go to {values}, unlike those to the other messages of this campaign",
		example: "Reply-To: claims.office@gmail.com in one copy of a hundred",
	},
	ALTERED_CONTACT: {
		weight: 1,
		tone: "bad",
		phish: 0,
		sentence: "The text names {values}, unlike the other messages of this campaign",
		example: "A telephone number that the other copies do not have",
	},
	ALTERED_PAYEE: {
		weight: 1.2,
		tone: "bad",
		phish: 0,
		sentence: "Money is to go to {values}, unlike in the other messages of this campaign",
		example: "Another IBAN in one copy of a hundred",
	},
	ALTERED_BESIDES: {
		weight: 1,
		tone: "bad",
		phish: 0,
		sentence: "Besides the links that are seen it leads to {values}, unlike the other messages of this campaign",
		example: "One copy has a second, plain text that leads to portal.example",
	},
	ALTERED_PICTURES: {
		weight: 1,
		tone: "bad",
		phish: 0,
		sentence: "Pictures come from {values}, unlike in the other messages of this campaign",
		example: "A large picture from another server in one copy of a hundred",
	},
	ALTERED_FILE: {
		weight: 1,
		tone: "bad",
		phish: 0,
		sentence: "It has an attachment of a kind ({values}) that the other messages of this campaign do not have",
		example: "A PDF in one copy of a hundred",
	},
	ALTERED_CONTENT: {
		weight: 1,
		tone: "bad",
		phish: 0,
		sentence: "Its content looks worse than that of the other messages of this campaign ({score} against {first})",
		example: "One copy threatens to close an account",
	},
	ALTERED_TEXT: {
		weight: 0.75,
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
 * `decisive` is the weight that leads to a hold by itself.
 */
export function alterationsOf(traits: Traits, first: Traits, known: Known, decisive: number): Evidence[] {
	const evidence: Evidence[] = [];
	const add = (code: Code, values: readonly string[], tally: TallyName): void => {
		const strange = values.filter((value) => !known.tallies[tally].isFirm(value));
		if (strange.length > 0) evidence.push(evidenceOf(code, { values: shown(strange) }, decisive));
	};
	const calls = without(traits.calls, [...first.calls, ...first.links]);
	add("ALTERED_CALLS", calls, "calls");
	add("ALTERED_LINKS", without(without(traits.links, first.links), calls), "links");
	add("ALTERED_REPLY_TO", without(traits.replyTo, first.replyTo), "replyTo");
	const phones = without(traits.phones, first.phones).filter((phone) => !known.tallies.phones.isFirm(phone));
	add("ALTERED_CONTACT", [...without(traits.addresses, first.addresses), ...phones.map((digits) => `…${digits.slice(-4)}`)], "addresses");
	add("ALTERED_FILE", without(traits.files, first.files), "files");
	if (traits.content > first.content + contentRise)
		evidence.push(evidenceOf("ALTERED_CONTENT", { score: traits.content.toFixed(1), first: first.content.toFixed(1) }, decisive));
	add("ALTERED_PAYEE", without(traits.payees ?? [], first.payees ?? []), "payees");
	add("ALTERED_BESIDES", without(without(traits.besides ?? [], first.besides ?? []), first.links), "besides");
	add("ALTERED_PICTURES", without(traits.pictures ?? [], first.pictures ?? []), "pictures");
	const alike = traits.text.length === 0 || first.text.length === 0 ? 1 : likeness(traits.text, first.text);
	if (alike < sameText) evidence.push(evidenceOf("ALTERED_TEXT", { share: Math.round(100 * alike) }, decisive));
	return evidence;
}

function without(values: readonly string[], others: readonly string[]): string[] {
	return values.filter((value) => !others.includes(value));
}

/** A catalogue weight of 1 is what a hold takes. */
function evidenceOf(code: Code, detail: Readonly<Record<string, string | number>>, decisive: number): Evidence {
	const { weight, sentence } = alterationCatalogue[code];
	return { code, weight: decisive * weight, text: sentenceOf(sentence, detail) };
}
