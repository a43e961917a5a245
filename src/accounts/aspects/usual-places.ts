import type { Aspect } from "../aspect.ts";

/** Share of campaigns from which a place is one the account always links to. */
const always = 0.8;
const fewestCampaigns = 4;

/** Places that stand in every issue (the own site, the archive, the unsubscribe page): a message without any of them is not from the usual workshop. */
export const usualPlaces: Aspect = {
	name: "usual-places",
	levels: ["PLACES_AS_ALWAYS", "PLACES_SOME_MISSING", "PLACES_ALL_MISSING"],
	attack: [0.2, 0.1, 0.7],
	usual: [0.85, 0.1, 0.05],
	codes: {
		PLACES_AS_ALWAYS: {
			weight: -0.8,
			tone: "good",
			phish: 0,
			sentence: "It links to {place}, as this account's campaigns always do",
			example: "The foot links to shop.example as in every issue",
		},
		PLACES_SOME_MISSING: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "No link leads to {place}, as {share} % of this account's campaigns do",
			example: "No link to the archive",
		},
		PLACES_ALL_MISSING: {
			weight: 1.6,
			tone: "bad",
			phish: 0,
			sentence: "No link leads to {place} or anywhere else this account's campaigns always link to",
			example: "51 of 52 campaigns link to shop.example, this one does not",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (campaigns < fewestCampaigns) return undefined;
		const usual = tallies.links.top(6).filter(({ count }) => count >= always * campaigns);
		const first = usual[0];
		if (first === undefined) return undefined;
		const missing = usual.filter(({ value }) => !traits.links.includes(value));
		const place = missing[0] ?? first;
		const detail = { place: place.value, share: Math.min(100, Math.round((100 * place.count) / campaigns)) };
		return { level: missing.length === 0 ? 0 : missing.length < usual.length ? 1 : 2, detail };
	},
};
