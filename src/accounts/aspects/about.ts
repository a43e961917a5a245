import type { Aspect } from "../aspect.ts";
import type { Matter } from "../traits.ts";

/** Campaigns whose theme is known from which something is said: the profile of an older release knows of none. */
const fewestKnown = 4;

const levelOf: Readonly<Record<Exclude<Matter["nature"], "none">, number>> = { wanted: 1, goods: 2, fraud: 3 };

/** What the mail is about as a whole, by its theme: other than single words, it says so of texts in the account's own manner too. */
export const about: Aspect = {
	name: "about",
	levels: ["", "THEME_NEW", "THEME_NEW_GOODS", "THEME_NEW_FRAUD"],
	attack: [0.2, 0.15, 0.1, 0.55],
	usual: [0.92, 0.05, 0.02, 0.01],
	codes: {
		THEME_NEW: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "Its theme is “{theme}”, that of {few} of this account's {campaigns} past campaigns",
			example: "A receipt, from an account that sends a gardening newsletter",
		},
		THEME_NEW_GOODS: {
			weight: 1,
			tone: "bad",
			phish: 0,
			sentence: "Its theme is “{theme}”, which strangers advertise, and that of {few} of this account's {campaigns} past campaigns",
			example: "Casinos and betting, from an account that sends a gardening newsletter",
		},
		THEME_NEW_FRAUD: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "Its theme is “{theme}”, which is mostly fraud, and that of {few} of this account's {campaigns} past campaigns",
			example: "Crypto wallet logins, from an account that sends a gardening newsletter",
		},
	},
	look({ traits: { about: matter } }, { tallies: { about: known } }) {
		const past = known.total;
		if (matter === undefined || matter.nature === "none" || past < fewestKnown) return undefined;
		// What anybody may write about is known once it was there; fraud is not made normal by having got through once.
		const isKnown = matter.nature === "wanted" ? known.has(matter.theme) : known.isFirm(matter.theme);
		if (isKnown) return { level: 0, past };
		const few = known.has(matter.theme) ? "hardly any" : "none";
		return { level: levelOf[matter.nature], past, detail: { theme: matter.name, few, campaigns: past } };
	},
};
