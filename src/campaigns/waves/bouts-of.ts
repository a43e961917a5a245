import type { Campaign } from "../campaign.ts";
import { dayNumber } from "../day-number.ts";

/** Messages of a campaign on a day; days since 1970. */
interface Sent {
	readonly at: number;
	readonly messages: number;
}

/** What a campaign sent within so many days, day by day in order. */
export type Bout = readonly Sent[];

/**
 * A campaign in bouts of at most so many days. Whoever sends one text for years does not send it all at once: for how restless a window of
 * days is, it is as many campaigns as it has bouts of that length.
 */
export function boutsOf({ days }: Pick<Campaign, "days">, length: number): Bout[] {
	const sent: Sent[] = [];
	for (const { day, messages } of days) {
		const at = dayNumber(day);
		if (at !== undefined && messages > 0) sent.push({ at, messages });
	}
	return cut(sent, length);
}

/** A bout, or all that was sent, in shorter ones. */
export function cut(sent: Bout, length: number): Bout[] {
	const bouts: Sent[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const day of sent) {
		if (day.at >= end) {
			bouts.push([]);
			end = day.at + length;
		}
		bouts.at(-1)?.push(day);
	}
	return bouts;
}
