import type { HtmlTheme } from "../../../scripts/synthetic/html-theme.ts";
import { htmlTheme } from "../../../scripts/synthetic/html-theme.ts";
import { Random } from "../../../scripts/synthetic/random.ts";
import { domainFor, madeUpName } from "./made-up-name.ts";
import { bookLanguages } from "./phrase-book.ts";

/** Units of one house on average. */
const unitsOfHouse = 5;

/**
 * Somebody who sends mail more than once: the issues of a newsletter, one offer after another, in one language and in the HTML of
 * one builder with one footer. Its units are what is hardest to keep apart.
 */
export interface House {
	readonly language: string;
	readonly firm: string;
	readonly place: string;
	readonly domain: string;
	readonly linkHost: string;
	readonly theme: HtmlTheme;
	readonly footer: number;
	readonly mailer: string;
	readonly local: string;
	/** What the layout and topics of all its mail follow from; "" when each has its own. */
	readonly layout: string;
}

const mailers = ["", "", "Kolibri Mailer 4.2", "Postbote/11", "Sendwell 2.0.7", "PHPMailer 6.9", "Listwerk 3"];
const locals = ["news", "info", "office", "hello", "service", "newsletter", "no-reply", "team", "contact"];

/** The house of a unit that has no house of its own. */
export function sharedHouse(seed: string, units: number, random: Random): House {
	return houseOf(`${seed} house ${random.integer(0, Math.ceil(units / unitsOfHouse) - 1)}`);
}

export function houseOf(seed: string): House {
	const random = new Random(seed);
	const firm = madeUpName("firm", random);
	return {
		language: random.pick(bookLanguages),
		firm,
		place: madeUpName("place", random),
		domain: domainFor(firm, random),
		linkHost: random.chance(0.5) ? `www.${domainFor(firm, random)}` : `click.${domainFor(madeUpName("firm", random), random)}`,
		theme: htmlTheme(random, false),
		footer: random.integer(0, 3),
		mailer: random.pick(mailers),
		local: random.pick(locals),
		layout: random.chance(0.5) ? seed : "",
	};
}
