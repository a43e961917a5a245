import type { Tally } from "./tally.ts";

/** Stands beside a campaign's values: a profile of an older release has campaigns that told none. */
const mark = "told";
/** Campaigns that told theirs from which it says something that a value is new. */
const fewestTold = 4;

/** What a campaign adds to a tally of values that older releases did not tell. */
export function withTold(values: readonly string[] | undefined): readonly string[] {
	return values === undefined ? [] : [mark, ...values];
}

/** Values that an account never had; none as long as too little is known of it. */
export function unheardOf(values: readonly string[] | undefined, tally: Tally): readonly string[] {
	if ((tally.get(mark)?.count ?? 0) < fewestTold) return [];
	return (values ?? []).filter((value) => !tally.has(value));
}

/** Whether any value is known. */
export function isAnyKnown(tally: Tally): boolean {
	return tally.top(2).some(({ value }) => value !== mark);
}
