import { appealNames } from "../appeals/appeal-names.ts";
import { appealSurprise } from "../appeals/appeal-surprise.ts";
import type { Aspect } from "../aspect.ts";
import { shown } from "./fresh-values.ts";

/** Surprise from which each further level is reached. */
const steps = [0.3, 1, 2, 3.5];
/** The level of APPEALS_VERY_ODD. */
export const appealsVeryOdd = 3;

/**
 * What the mail wants of its reader and tells for it, together, against what its account's mail does: fraud without a link is
 * nothing but that. No word of it is odd by itself.
 */
export const appeals: Aspect = {
	name: "appeals",
	levels: ["APPEALS_AS_ALWAYS", "APPEALS_SLIGHTLY_ODD", "APPEALS_ODD", "APPEALS_VERY_ODD", "APPEALS_FOREIGN"],
	attack: [0.2, 0.05, 0.1, 0.15, 0.5],
	usual: [0.8, 0.13, 0.05, 0.015, 0.005],
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
			example: "A charge to stop, a call to make and a card, from a gardening newsletter",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (campaigns === 0 || traits.appeals === undefined) return undefined;
		const { surprise, appeals: odd } = appealSurprise(traits, tallies.appeals, campaigns);
		const level = steps.filter((step) => surprise >= step).length;
		return { level, detail: { campaigns, appeals: shown(odd.map((appeal) => appealNames[appeal])) } };
	},
};
