import type { Facts } from "../../signals/facts.ts";
import { kitPaths } from "./kit-paths.ts";
import { phonesOf } from "./phones-of.ts";
import { rareStrings } from "./rare-strings.ts";
import { walletsIn } from "./wallets-in.ts";

/** What of a message can be followed to other messages of whoever made it: see Sighting, whose fields these are. At most nine of each. */
export interface Indicators {
	readonly phones: readonly string[];
	readonly wallets: readonly string[];
	readonly paths: readonly string[];
	readonly strings: readonly string[];
}

/** One more than a sighting keeps, which tells that there are more. */
const most = 9;
/** Own words of a mail that are searched; what is asked of a reader stands at the beginning, whatever filler follows. */
const textRead = 20_000;

/** Telephone numbers, wallets, paths of kits and other rare strings of a message. Hostile text, each at most 120 characters. */
export function indicatorsOf(facts: Facts): Indicators {
	const text = facts.text.shown.slice(0, textRead);
	const codes = facts.codes.map((code) => code.text.slice(0, 500)).join("\n");
	return {
		phones: phonesOf(facts, text, most),
		wallets: walletsIn(codes === "" ? text : `${text}\n${codes}`, most),
		paths: kitPaths(facts.destinations, most),
		strings: rareStrings(facts, most),
	};
}
