import type { Aspect } from "../aspect.ts";
import { freshValues, shown } from "./fresh-values.ts";

/** The level of CALLS_NEW_PLACE. */
export const callsNewPlace = 3;

/** Where the reader is to press: the heart of nearly every attack, and what honest accounts change least. */
export const calls: Aspect = {
	name: "calls",
	levels: ["CALLS_AS_ALWAYS", "CALLS_HARDLY_KNOWN", "CALLS_ALSO_NEW_PLACE", "CALLS_NEW_PLACE"],
	attack: [0.12, 0.03, 0.15, 0.7],
	usual: [0.78, 0.05, 0.1, 0.07],
	codes: {
		CALLS_AS_ALWAYS: {
			weight: -1.5,
			tone: "good",
			phish: 0,
			sentence: "What is to be pressed leads where this account has led before ({places})",
			example: "All buttons lead to shop.example, as in 41 of 52 campaigns",
		},
		CALLS_HARDLY_KNOWN: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "What is to be pressed leads to {places}, where this account has led only of late and nobody has confirmed it",
			example: "A test mail linked to portal.example four days ago, and now the button leads there",
		},
		CALLS_ALSO_NEW_PLACE: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "Some of what is to be pressed leads to {places}; in {campaigns} campaigns this account never sent anyone there",
			example: "Four buttons lead to shop.example, one to portal.example",
		},
		CALLS_NEW_PLACE: {
			weight: 3.2,
			tone: "bad",
			phish: 0,
			sentence: "What is to be pressed leads to {places}; in {campaigns} campaigns this account never sent anyone there",
			example: "The button leads to statement-review.portal-mofa.example, in 52 issues all buttons led to alsquare.example",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.calls.length === 0) return undefined;
		const { fresh, slight, share } = freshValues(traits.calls, tallies.calls);
		// What it linked to before in passing is not as new as what it never linked to at all.
		const unheard = fresh.filter((place) => !tallies.links.has(place));
		if (unheard.length > 0) return { level: share > 0.5 ? 3 : 2, detail: { places: shown(unheard), campaigns } };
		if (fresh.length > 0) return { level: share > 0.5 ? 2 : 1, detail: { places: shown(fresh), campaigns } };
		if (slight.length > 0) return { level: 1, detail: { places: shown(slight) } };
		return { level: 0, detail: { places: shown(traits.calls) } };
	},
};
