import type { Known, TallyName } from "./aspect.ts";
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
		.map(([name, what]) => ({ what, values: valuesOf(tallies[name], name, themeName) }))
		.filter(({ values }) => values.length > 0);
}

function valuesOf(tally: Tally, name: TallyName, themeName: (theme: string) => string): ProfileText["values"] {
	const values = tally.top(valuesShown).filter(({ value }) => value !== "");
	return name === "about" ? values.map(({ value, count }) => ({ value: themeName(value), count })) : values;
}
