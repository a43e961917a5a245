import type { Tally } from "./tally.ts";

/** The days that charts show, both inside, and how many messages lie outside of them. */
export interface DrawnDays {
	readonly from: number;
	readonly to: number;
	readonly outside: number;
}

/** Of all messages at most this share, at each end, is left out when that makes the rest readable. */
const outsideShare = 0.005;
/** How much shorter it has to become. */
const worthIt = 2 / 3;

/**
 * From the first to the last message. Senders write dates as they like, and one mail of 1995 would press the years that matter into
 * a corner: a few at the ends are left out when that shortens the time a lot.
 */
export function drawnDays({ themes, firstDay, lastDay }: Tally): DrawnDays | undefined {
	if (firstDay === undefined || lastDay === undefined) return undefined;
	const days = new Map<number, number>();
	for (const theme of themes) for (const [day, messages] of theme.days) days.set(day, (days.get(day) ?? 0) + messages);
	const counts = [...days].sort(([left], [right]) => left - right);
	const most = counts.reduce((sum, [, messages]) => sum + messages, 0) * outsideShare;
	const start = trimmed(counts, most);
	const end = trimmed([...counts].reverse(), most);
	const shorter = end.day - start.day + 1 < (lastDay - firstDay + 1) * worthIt;
	if (!shorter || end.day < start.day) return { from: firstDay, to: lastDay, outside: 0 };
	return { from: start.day, to: end.day, outside: start.outside + end.outside };
}

/** The first day such that those before it are at most so many messages. */
function trimmed(counts: readonly (readonly [number, number])[], most: number): { day: number; outside: number } {
	let outside = 0;
	for (const [day, messages] of counts) {
		if (outside + messages > most) return { day, outside };
		outside += messages;
	}
	return { day: counts[0]?.[0] ?? 0, outside: 0 };
}
