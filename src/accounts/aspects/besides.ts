import type { Aspect, Known } from "../aspect.ts";
import { unheardOf } from "../told.ts";
import type { Traits } from "../traits.ts";
import { shown } from "./fresh-values.ts";

/** Ways out of a mail that are not among the links a reader of its body sees: other versions of it, files, codes, hidden links. */
export const besides: Aspect = {
	name: "besides",
	handSet: true,
	levels: ["", "BESIDES_NEW_PLACE"],
	attack: [0.9, 0.1],
	usual: [0.97, 0.03],
	codes: {
		BESIDES_NEW_PLACE: {
			weight: 2,
			tone: "bad",
			phish: 0,
			sentence:
				"Besides the links that are seen it leads to {places} (by an attached file, a code, another version of the text, the way to unsubscribe or a link that is not seen), as none of this account's mail did",
			example: "The usual issue with a second, plain text that leads to portal.example",
		},
	},
	look({ traits }, { tallies }) {
		const fresh = newWays(traits.besides, tallies);
		return fresh.length === 0 ? { level: 0 } : { level: 1, detail: { places: shown(fresh) } };
	},
};

/** Where it leads besides, as no mail of the account did, nor any link of it. */
export function newWays(places: Traits["besides"], { besides, links }: Known["tallies"]): string[] {
	return unheardOf(places, besides).filter((place) => !links.has(place));
}
