import type { Campaign } from "../../campaign.ts";
import { timestamp } from "../timestamp.ts";

type Seen = Pick<Campaign, "firstSeen" | "lastSeen">;

/** As attributes and objects say it; nothing of what has no date. */
export function seenTimes({ firstSeen, lastSeen }: Seen) {
	if (firstSeen === undefined || lastSeen === undefined) return {};
	return { first_seen: timestamp(firstSeen), last_seen: timestamp(Math.max(firstSeen, lastSeen)) };
}

/** From the first to the last of several. */
export function seenTogether(all: readonly Seen[]): Seen {
	let firstSeen: number | undefined;
	let lastSeen: number | undefined;
	for (const { firstSeen: first, lastSeen: last } of all) {
		if (first !== undefined) firstSeen = Math.min(firstSeen ?? first, first);
		if (last !== undefined) lastSeen = Math.max(lastSeen ?? last, last);
	}
	return { firstSeen, lastSeen };
}
