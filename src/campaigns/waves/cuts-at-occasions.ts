import type { Campaign } from "../campaign.ts";
import type { Theme } from "../themes/theme.ts";
import { dayNumber } from "../day-number.ts";
import { type Candidate, candidatesOf } from "./explain-wave.ts";
import { mainLanguages } from "./main-languages.ts";
import { messagesInside } from "./messages-inside.ts";
import type { Occasion } from "./wave.ts";

/** How well each part must be explained by an occasion of its own. */
const leastScore = 0.5;
/** Days of the shortest part: what is sent for a day is not sent on it alone. */
const leastDays = 4;

/**
 * Days that end one wave within another: mail for 14 February runs into that for 23 February, and that into 8 March, with no day between them. A
 * day is such an end if what came up to it is best explained by it, in its own languages, and what came later by another day that was yet to come.
 * Days since 1970, both ends inside.
 */
export function cutsAtOccasions(
	theme: Theme,
	campaigns: readonly Campaign[],
	[from, to]: readonly [number, number],
	occasions: readonly Occasion[],
): number[] {
	const explained = (start: number, end: number): Candidate | undefined => {
		const languages = mainLanguages(messagesInside(campaigns, start, end));
		return candidatesOf({ theme, languages, from: start, to: end }, occasions).find(({ score }) => score >= leastScore);
	};
	const cuts: number[] = [];
	let start = from;
	for (const day of new Set(occasions.map((occasion) => dayNumber(occasion.day) ?? 0))) {
		if (day - start + 1 < leastDays || to - day < leastDays) continue;
		const [before, after] = [explained(start, day), explained(day + 1, to)];
		if (before?.ahead !== 0 || after === undefined || after.occasion.name === before.occasion.name) continue;
		cuts.push(day);
		start = day + 1;
	}
	return cuts;
}
