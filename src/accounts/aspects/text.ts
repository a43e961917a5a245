import type { Aspect } from "../aspect.ts";
import { freshValues, shown } from "./fresh-values.ts";
import { organisationName } from "../organisation-name.ts";

/** Languages. */
export const language: Aspect = {
	name: "language",
	levels: ["", "LANGUAGE_NEW"],
	attack: [0.6, 0.4],
	usual: [0.97, 0.03],
	codes: {
		LANGUAGE_NEW: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "It is written in another language ({language}) than any of this account's {campaigns} past campaigns",
			example: "German, where all issues were Korean",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.language === "") return undefined;
		return tallies.languages.has(traits.language) ? { level: 0 } : { level: 1, detail: { language: traits.language, campaigns } };
	},
};

/** Organisations and bodies of state it names. */
export const names: Aspect = {
	name: "names",
	levels: ["", "NAMES_NEW_ORGANISATION"],
	attack: [0.4, 0.6],
	usual: [0.75, 0.25],
	codes: {
		NAMES_NEW_ORGANISATION: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "It names {names}, which this account never did in {campaigns} campaigns",
			example: "A gardening newsletter that speaks of a foreign ministry",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.names.length === 0) return undefined;
		const { fresh } = freshValues(traits.names, tallies.names);
		if (fresh.length === 0) return { level: 0 };
		return { level: 1, detail: { names: shown(fresh.map(organisationName)), campaigns } };
	},
};

/** Genuine messages bring in so much of new wording, as a mean over accounts. */
const commonStrangeness = { mean: 0.45, spread: 0.12 };

/** Words, pairs of words and letter sequences that the account never used. */
export const wording: Aspect = {
	name: "wording",
	soonKnown: true,
	levels: ["WORDING_AS_ALWAYS", "WORDING_USUAL", "WORDING_UNUSUAL", "WORDING_STRANGE", "WORDING_VERY_STRANGE"],
	attack: [0.1, 0.1, 0.15, 0.2, 0.45],
	usual: [0.5, 0.3, 0.13, 0.05, 0.02],
	codes: {
		WORDING_AS_ALWAYS: {
			weight: -1.2,
			tone: "good",
			phish: 0,
			sentence: "Its wording is this account's own: {share} % of it was never used before",
			example: "Headings, closing and signature of every week",
		},
		WORDING_USUAL: {
			weight: -0.5,
			tone: "good",
			phish: 0,
			sentence: "Its wording is like this account's: {share} % of it was never used before",
			example: "A usual issue with a new topic",
		},
		WORDING_UNUSUAL: {
			weight: 0.3,
			tone: "either",
			phish: 0,
			sentence: "{share} % of its wording was never used by this account, where {usual} % is usual",
			example: "A guest's article",
		},
		WORDING_STRANGE: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "{share} % of its wording was never used by this account, where {usual} % is usual",
			example: "A payment reminder from a gardening newsletter",
		},
		WORDING_VERY_STRANGE: {
			weight: 2.4,
			tone: "bad",
			phish: 0,
			sentence: "{share} % of its wording was never used by this account, where only {usual} % is usual",
			example: "A text in another language",
		},
	},
	look({ traits }, { wording, strangeness, campaigns }) {
		const share = campaigns === 0 ? undefined : wording.unused(traits.wording);
		if (share === undefined) return undefined;
		const above = strangeness.above(share, commonStrangeness);
		const level = above < 0 ? 0 : above < 1 ? 1 : above < 2 ? 2 : above < 3 ? 3 : 4;
		return { level, detail: { share: Math.round(100 * share), usual: Math.round(100 * strangeness.mean) } };
	},
};

/** Words of a trade that only hint at it count half. */
const hintWorth = 0.5;

/** What it speaks of and how it presses: payments, parcels, passwords, prizes, deadlines, threats. */
export const themes: Aspect = {
	name: "themes",
	levels: ["", "THEMES_FEW_NEW", "THEMES_SOME_NEW", "THEMES_MANY_NEW"],
	attack: [0.2, 0.2, 0.3, 0.3],
	usual: [0.75, 0.18, 0.06, 0.01],
	codes: {
		THEMES_FEW_NEW: {
			weight: 0.2,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of something this account never did ({themes})",
			example: "A deadline",
		},
		THEMES_SOME_NEW: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of things this account never did in {campaigns} campaigns ({themes})",
			example: "A payment and a deadline",
		},
		THEMES_MANY_NEW: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence: "It speaks of many things this account never did in {campaigns} campaigns ({themes})",
			example: "A payment, a password, a threat and a deadline",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (campaigns === 0) return undefined;
		const { fresh } = freshValues(traits.themes, tallies.themes);
		const worth = fresh.reduce((sum, group) => sum + (group.includes("-hint") ? hintWorth : 1), 0);
		const said = [...new Set(fresh.map((group) => group.slice(group.search(/[.:]/) + 1)))];
		return { level: worth === 0 ? 0 : worth <= 1 ? 1 : worth <= 2.5 ? 2 : 3, detail: { campaigns, themes: shown(said) } };
	},
};
