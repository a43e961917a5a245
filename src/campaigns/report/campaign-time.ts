import type { Campaign } from "../campaign.ts";
import { dayOfMilliseconds } from "../day-number.ts";
import { daySpan } from "./days.ts";

/** First to last day it was seen: "4–9 Mar 2024", "no date". */
export function campaignTime({ firstSeen, lastSeen }: Pick<Campaign, "firstSeen" | "lastSeen">): string {
	const [first, last] = [dayOfMilliseconds(firstSeen), dayOfMilliseconds(lastSeen)];
	if (first === undefined || last === undefined) return "no date";
	return daySpan(first, last);
}
