import type { Aspect } from "../aspect.ts";
import { freshSignWeight } from "./fresh-values.ts";

/** Genuine mail of any account scores like this. */
const commonContent = { mean: -4, spread: 2 };

/** The content's score beside what this account's mail usually scores: pushy newsletters are measured by themselves. */
export const contentBaseline: Aspect = {
	name: "content-baseline",
	soonKnown: true,
	levels: ["CONTENT_AS_ALWAYS", "CONTENT_USUAL", "CONTENT_WORSE", "CONTENT_MUCH_WORSE", "CONTENT_FAR_WORSE"],
	attack: [0.04, 0.06, 0.1, 0.2, 0.6],
	usual: [0.55, 0.3, 0.1, 0.04, 0.01],
	codes: {
		CONTENT_AS_ALWAYS: {
			weight: -1,
			tone: "good",
			phish: 0,
			sentence: "Its content looks no more like spam or phishing than this account's mail always does",
			example: "Score -5, usually -5",
		},
		CONTENT_USUAL: {
			weight: -0.4,
			tone: "good",
			phish: 0,
			sentence: "Its content looks hardly more like spam or phishing than this account's mail does",
			example: "Score -4, usually -5",
		},
		CONTENT_WORSE: {
			weight: 0.5,
			tone: "either",
			phish: 0,
			sentence: "Its content looks more like spam or phishing ({score}) than this account's mail usually does ({usual})",
			example: "Score -1, usually -5",
		},
		CONTENT_MUCH_WORSE: {
			weight: 1.5,
			tone: "bad",
			phish: 0,
			sentence: "Its content looks much more like spam or phishing ({score}) than this account's mail usually does ({usual})",
			example: "Score 1, usually -5",
		},
		CONTENT_FAR_WORSE: {
			weight: 2.5,
			tone: "bad",
			phish: 0,
			sentence: "Its content looks far more like spam or phishing ({score}) than this account's mail ever should ({usual} is usual)",
			example: "Score 8, usually -5",
		},
	},
	look({ traits }, { content, campaigns }) {
		if (campaigns === 0) return undefined;
		const above = content.above(traits.content, commonContent);
		const level = above < 0.5 ? 0 : above < 1.25 ? 1 : above < 2 ? 2 : above < 3 ? 3 : 4;
		return { level, detail: { score: traits.content.toFixed(1), usual: content.mean.toFixed(1) } };
	},
};

/** What speaks against the content, as far as it never stood in this account's mail. */
export const signs: Aspect = {
	name: "signs",
	levels: ["SIGNS_NONE_NEW", "SIGNS_SLIGHT_NEW", "SIGNS_SOME_NEW", "SIGNS_MANY_NEW"],
	attack: [0.1, 0.2, 0.35, 0.35],
	usual: [0.75, 0.18, 0.06, 0.01],
	codes: {
		SIGNS_NONE_NEW: {
			weight: -0.8,
			tone: "good",
			phish: 0,
			sentence: "Nothing speaks against its content that does not stand in this account's mail anyway",
			example: "The usual issue",
		},
		SIGNS_SLIGHT_NEW: {
			weight: 0.2,
			tone: "either",
			phish: 0,
			sentence: "Something speaks against its content that never did in this account's mail ({signs})",
			example: "A link without encryption",
		},
		SIGNS_SOME_NEW: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "What speaks against its content never did in this account's mail: {count} things ({signs})",
			example: "A threat, and a deadline",
		},
		SIGNS_MANY_NEW: {
			weight: 2.4,
			tone: "bad",
			phish: 0,
			sentence: "Much speaks against its content that never did in this account's mail: {count} things ({signs})",
			example: "A claim, a lure, a stranger's link and a threat",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (campaigns === 0) return undefined;
		const fresh = traits.signs.filter((code) => !tallies.signs.has(code));
		return {
			level: levelOf(freshSignWeight(traits, tallies.signs), fresh.length),
			detail: { count: fresh.length, signs: fresh.slice(0, 2).join(", ") },
		};
	},
};

/** A sign of middling weight by itself may be a sponsor's link, a login or a word. */
const middling = 1.75;

function levelOf(weight: number, count: number): number {
	if (weight < 0.4) return 0;
	if (weight < 1.2 || (count === 1 && weight < middling)) return 1;
	return weight < 3 ? 2 : 3;
}
