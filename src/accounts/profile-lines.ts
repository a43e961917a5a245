import { appealNames } from "./appeals/appeal-names.ts";
import type { Appeal } from "./appeals/appeals-in.ts";
import type { Known, TallyName } from "./aspect.ts";
import { organisationName } from "./organisation-name.ts";
import type { Tally } from "./tally.ts";

/** "Links lead to": shop.example (41), blog.shop.example (12). The same as the gate's ProfileLine. */
export interface ProfileText {
	readonly what: string;
	readonly values: readonly { readonly value: string; readonly count: number }[];
}

const shown: readonly (readonly [TallyName, string])[] = [
	["from", "Writes as"],
	["name", "Calls itself"],
	["replyTo", "Answers go to"],
	["calls", "What is to be pressed leads to"],
	["links", "Links lead to"],
	["redirects", "Links lead on through"],
	["addresses", "Names addresses at"],
	["phones", "Names telephone numbers that end in"],
	["about", "Is about"],
	["appeals", "Speaks of"],
	["languages", "Languages"],
	["shapes", "Kind of mail"],
	["files", "Attached files"],
	["names", "Organisations it names"],
	["hours", "Sends between"],
	["weekdays", "Sends on"],
	["recipientDomains", "Writes to"],
	["programs", "Sending programs"],
	["networks", "Logs in from"],
	["greetings", "Its programs greet as"],
];
const valuesShown = 8;

/** What is normal for an account, most often first; hostile text. */
export function profileLines({ tallies }: Known, themeName: (theme: string) => string): ProfileText[] {
	return shown
		.map(([name, what]) => ({ what, values: valuesOf(tallies[name], nameOf[name] ?? itself, themeName) }))
		.filter(({ values }) => values.length > 0);
}

type NameOfValue = (value: string, themeName: (theme: string) => string) => string;
const itself: NameOfValue = (value) => value;
/** How a value is said that is not kept as people read it; "" for what is not said. */
const nameOf: Partial<Record<TallyName, NameOfValue>> = {
	about: (theme, themeName) => themeName(theme),
	names: organisationName,
	appeals: (appeal) => (Object.hasOwn(appealNames, appeal) ? appealNames[appeal as Appeal] : ""),
};

function valuesOf(tally: Tally, nameOfValue: NameOfValue, themeName: (theme: string) => string): ProfileText["values"] {
	return tally
		.top(valuesShown)
		.map(({ value, count }) => ({ value: nameOfValue(value, themeName), count }))
		.filter(({ value }) => value !== "");
}
