import type { Campaign } from "../campaign.ts";
import { dayNumber } from "../day-number.ts";

/** Messages of each campaign that has some from one day to another, both inside; days since 1970. */
export function messagesInside(campaigns: Iterable<Campaign>, from: number, to: number): Map<Campaign, number> {
	const inside = new Map<Campaign, number>();
	for (const campaign of campaigns)
		for (const { day, messages } of campaign.days) {
			const at = dayNumber(day) ?? Number.NaN;
			if (at >= from && at <= to && messages > 0) inside.set(campaign, (inside.get(campaign) ?? 0) + messages);
		}
	return inside;
}
