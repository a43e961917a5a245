import { type Command, InvalidArgumentError, Option } from "commander";
import { type CampaignFilter, themes } from "../../app/campaigns/campaign-filter.ts";
import { themeName } from "../../app/campaigns/theme-names.ts";
import { refangedText } from "../../app/trace/refanged.ts";
import { someText } from "../option-values.ts";
import { dayTold } from "./week.ts";

/** Options that say which campaigns are asked for. */
export interface FilterOptions {
	readonly class?: NonNullable<CampaignFilter["classes"]>;
	readonly theme?: NonNullable<CampaignFilter["themes"]>;
	readonly since?: string;
	readonly until?: string;
	readonly about?: string;
}

/** Their names, as commander knows them. */
export const filterNames = ["class", "theme", "since", "until", "about"] as const satisfies readonly (keyof FilterOptions)[];

export function filtering(command: Command): Command {
	return command
		.addOption(classOption("only ham, spam or phish; may be repeated"))
		.addOption(themeOption("only of this theme, as tables or --json call it; may be repeated"))
		.option("--since <day>", "only with messages of this day or later: 2026-03-01, in UTC", day)
		.option("--until <day>", "only with messages of this day or earlier", day)
		.option(
			"--about <text>",
			"only with this in a subject, host, address, name, number, wallet, page, path, file or hash",
			(told: string) => refangedText(someText(told)),
		);
}

export function classOption(description: string): Option {
	return new Option("--class <class>", description).argParser(oneOf(["ham", "spam", "phish"]));
}

export function themeOption(description: string): Option {
	return new Option("--theme <theme>", description).argParser(oneOf(themes, themeName));
}

/** What they ask for; undefined when none was given. */
export function filterOf({ class: classes, theme, since, until, about }: FilterOptions): CampaignFilter | undefined {
	if (since !== undefined && until !== undefined && since > until) throw new Error(`--since ${since} is after --until ${until}`);
	const filter: CampaignFilter = {
		...(classes && { classes }),
		...(theme && { themes: theme }),
		...(since && { since }),
		...(until && { until }),
		...(about && { about }),
	};
	return Object.keys(filter).length === 0 ? undefined : filter;
}

/** Reads a value that is one of a list, or its name where it has one; several are collected. Letters of any case. */
function oneOf<T extends string>(
	choices: readonly T[],
	nameOf: (choice: T) => string = (choice) => choice,
): (value: string, before?: readonly T[]) => readonly T[] {
	return (value, before = []) => {
		const told = value.trim().toLowerCase();
		const chosen = choices.find((choice) => choice === told || nameOf(choice).toLowerCase() === told);
		if (chosen === undefined) throw new InvalidArgumentError(`It must be one of ${choices.join(", ")}.`);
		return [...before, chosen];
	};
}

/** Reads a day as it is written in options. */
export function day(told: string): string {
	if (dayTold(told) === undefined) throw new InvalidArgumentError("It must be a day, as 2026-03-01.");
	return told;
}
