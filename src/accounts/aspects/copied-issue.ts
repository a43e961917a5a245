import type { Aspect } from "../aspect.ts";
import { placeHash } from "../past-issues.ts";
import { shown } from "./fresh-values.ts";

/** Shared runs of words from which a message is a copy of a past issue. */
const copy = 0.5;
/** Links that stand in both, as a share of the new one's; below it the links were exchanged. */
const sameLinks = 0.5;

/** The level of COPY_WITH_OTHER_LINKS. */
export const copiedWithOtherLinks = 2;

/** The account's own last issue with other links: looks right to everybody, and is what a thief has at hand. */
export const copiedIssue: Aspect = {
	name: "copied-issue",
	levels: ["", "", "COPY_WITH_OTHER_LINKS"],
	attack: [0.6, 0.02, 0.38],
	usual: [0.93, 0.05, 0.02],
	codes: {
		COPY_WITH_OTHER_LINKS: {
			weight: 3,
			tone: "bad",
			phish: 0,
			sentence: "{share} % of the text is that of a past campaign, but it leads elsewhere ({places})",
			example: "Issue 51 word for word, its buttons lead to portal.example",
		},
	},
	look({ traits }, { issues, tallies }) {
		const nearest = issues.nearest(traits.text);
		if (nearest === undefined) return undefined;
		if (nearest.likeness < copy) return { level: 0 };
		const before = new Set(nearest.issue.places);
		const places = [...new Set([...traits.calls, ...traits.links])].slice(0, 24);
		const other = places.filter((place) => !before.has(placeHash(place)));
		const unheard = other.filter((place) => !tallies.links.has(place));
		const exchanged = unheard.length > 0 || (places.length > 0 && other.length > (1 - sameLinks) * places.length);
		if (!exchanged) return { level: 1 };
		return { level: 2, detail: { share: Math.round(100 * nearest.likeness), places: shown(unheard.length > 0 ? unheard : other) } };
	},
};
