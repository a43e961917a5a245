import { appealNames } from "../appeals/appeal-names.ts";
import { appealSurprise } from "../appeals/appeal-surprise.ts";
import type { Aspect } from "../aspect.ts";
import { shown } from "./fresh-values.ts";

/** Surprise from which each further level is reached. */
const steps = [0.3, 1, 1.6, 2.3, 3.05];
/** The level of APPEALS_FOREIGN. */
export const appealsForeign = 4;

/**
 * What the mail wants of its reader and tells for it, together, against what its account's mail does: fraud without a link is
 * nothing but that. No word of it is odd by itself.
 */
export const appeals: Aspect = {
	name: "appeals",
	firmness: 20,
	strongest: 6.5,
	levels: ["APPEALS_AS_ALWAYS", "APPEALS_SLIGHTLY_ODD", "APPEALS_ODD", "APPEALS_VERY_ODD", "APPEALS_FOREIGN", "APPEALS_WHOLLY_FOREIGN"],
	attack: [0.2, 0.05, 0.08, 0.12, 0.1, 0.45],
	usual: [0.8, 0.13, 0.05, 0.014, 0.005, 0.001],
	codes: {
		APPEALS_AS_ALWAYS: {
			weight: -0.5,
			tone: "good",
			phish: 0,
			sentence: "It wants nothing of its readers that this account's mail does not want",
			example: "The usual issue",
		},
		APPEALS_SLIGHTLY_ODD: {
			weight: 0.3,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of {appeals}, which this account hardly ever does",
			example: "A deadline",
		},
		APPEALS_ODD: {
			weight: 1,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of {appeals}, which this account's mail hardly ever does ({campaigns} campaigns)",
			example: "A fee and a deadline",
		},
		APPEALS_VERY_ODD: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of {appeals}, which this account's mail hardly ever does, one by one or together ({campaigns} campaigns)",
			example: "Personal data, and an answer to send",
		},
		APPEALS_FOREIGN: {
			weight: 3,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of {appeals}, which is foreign to this account's mail, the more so together ({campaigns} campaigns)",
			example: "A parcel, a fee and a deadline, from a gardening newsletter",
		},
		APPEALS_WHOLLY_FOREIGN: {
			weight: 4,
			tone: "bad",
			phish: 0,
			sentence:
				"It speaks of {appeals}: nearly all it wants of its readers is foreign to this account's mail, the more so together ({campaigns} campaigns)",
			example: "A charge to stop, a call to make and a card, from a gardening newsletter",
		},
	},
	look({ traits }, { tallies }) {
		const found = appealSurprise(traits, tallies);
		if (found === undefined) return undefined;
		const { surprise, appeals: odd, past } = found;
		const level = steps.filter((step) => surprise >= step).length;
		return { level, past, detail: { campaigns: past, appeals: shown(odd.map((appeal) => appealNames[appeal])) } };
	},
};
