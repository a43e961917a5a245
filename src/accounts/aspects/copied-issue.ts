import type { Aspect } from "../aspect.ts";
import { placeHash } from "../past-issues.ts";
import { shown } from "./fresh-values.ts";

/** Shared runs of words from which a message is a copy of a past issue, and from which it is one word for word. */
const copy = 0.5;
export const verbatim = 0.85;
/** A past issue's links that are gone, as a share, from which they were exchanged. */
const gone = 0.5;
const usualAnswers = 0.2;

/** The level from which its links were exchanged. */
export const copiedWithOtherLinks = 3;

/**
 * The account's own last issue with other links: looks right to everybody, and is what a thief has at hand. Who answers in a
 * thread repeats its text too, but adds to it and leaves the links that were there.
 */
export const copiedIssue: Aspect = {
	name: "copied-issue",
	levels: ["", "", "COPY_WITH_MORE_LINKS", "COPY_WITH_OTHER_LINKS", "COPY_WORD_FOR_WORD", "COPY_WITH_LINK_PUT_IN"],
	attack: [0.6, 0.02, 0.03, 0.1, 0.2, 0.05],
	usual: [0.9, 0.06, 0.036, 0.003, 0.0005, 0.0005],
	codes: {
		COPY_WITH_MORE_LINKS: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "{share} % of the text is that of a past campaign, with links to {places} added",
			example: "Last week's issue with one more button",
		},
		COPY_WITH_OTHER_LINKS: {
			weight: 3.5,
			tone: "bad",
			phish: 0,
			sentence: "{share} % of the text is that of a past campaign, but now it leads to {places}",
			example: "Issue 51 with a new headline, its buttons lead to portal.example",
		},
		COPY_WORD_FOR_WORD: {
			weight: 4,
			tone: "bad",
			phish: 0,
			sentence: "The text is that of a past campaign word for word, but now it leads to {places}",
			example: "Issue 51 as it was, its buttons lead to portal.example",
		},
		COPY_WITH_LINK_PUT_IN: {
			weight: 3.5,
			tone: "bad",
			phish: 0,
			sentence: "The text is that of a past campaign word for word, which led nowhere; now it leads to {places}",
			example: "Last week's note without a link, with a link to portal.example",
		},
	},
	look({ traits }, { issues, tallies, campaigns }) {
		const nearest = issues.nearest(traits.text);
		if (nearest === undefined) return undefined;
		if (nearest.likeness < copy) return { level: 0 };
		const places = [...new Set([...traits.calls, ...traits.links])];
		const before = new Set(nearest.issue.places);
		const now = new Set(places.map(placeHash));
		const added = places.filter((place) => !before.has(placeHash(place)));
		const unheard = added.filter((place) => !tallies.links.isFirm(place));
		const missing = nearest.issue.places.filter((place) => !now.has(place)).length;
		const detail = { share: Math.round(100 * nearest.likeness), places: shown(unheard.length > 0 ? unheard : added) };
		// People who answer each other do put a link into what was said before; to exchange those that stood there is another matter.
		if (unheard.length > 0 && nearest.likeness >= verbatim) return { level: before.size === 0 ? 5 : 4, detail };
		// Among people who answer each other the same text comes back again and again, cut down and added to.
		const answers = traits.answer && (tallies.answers.get("answers")?.count ?? 0) >= usualAnswers * campaigns;
		if (!answers && unheard.length > 0 && missing >= gone * nearest.issue.places.length) return { level: 3, detail };
		return { level: added.length > 0 ? 2 : 1, detail };
	},
};
