import type { Aspect } from "../aspect.ts";
import { freshValues, shown } from "./fresh-values.ts";

/** Where all links lead, small print included. */
export const links: Aspect = {
	name: "links",
	levels: ["LINKS_AS_ALWAYS", "LINKS_ALSO_NEW_PLACE", "LINKS_NEW_PLACES"],
	attack: [0.12, 0.28, 0.6],
	usual: [0.72, 0.18, 0.1],
	codes: {
		LINKS_AS_ALWAYS: {
			weight: -0.8,
			tone: "good",
			phish: 0,
			sentence: "All links lead to places this account has linked to before",
			example: "Links to shop.example and its mail service only",
		},
		LINKS_ALSO_NEW_PLACE: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "Among its links are some to {places}, which this account never linked to in {campaigns} campaigns",
			example: "A sponsor's link below a usual issue",
		},
		LINKS_NEW_PLACES: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "Most of its links lead to places this account never linked to in {campaigns} campaigns ({places})",
			example: "Five links, all to portal.example",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.links.length === 0) return undefined;
		const { fresh, share } = freshValues(traits.links, tallies.links);
		if (fresh.length === 0) return { level: 0 };
		return { level: share > 0.5 ? 2 : 1, detail: { places: shown(fresh), campaigns } };
	},
};
