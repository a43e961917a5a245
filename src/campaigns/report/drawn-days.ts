import type { Tally } from "./tally.ts";

/** The days that charts show, both inside, and how many messages lie before and after them. */
export interface DrawnDays {
	readonly from: number;
	readonly to: number;
	readonly before: number;
	readonly after: number;
}

/** A day since 1970 and its messages. */
type Count = readonly [day: number, messages: number];

/** Of all messages at most this share, at each end, is left out when that makes the rest readable. */
const outsideShare = 0.005;
/** How much shorter it has to become. */
const worthIt = 2 / 3;
/** What lies beside the rest, within this share of its time, is drawn: leaving it out would make nothing more readable. */
const besideShare = 1 / 20;

/**
 * From the first to the last message. Senders write dates as they like, and one mail of 1995 would press the years that matter into
 * a corner: a few at the ends are left out when that shortens the time a lot.
 */
export function drawnDays({ themes, firstDay, lastDay }: Tally): DrawnDays | undefined {
	if (firstDay === undefined || lastDay === undefined) return undefined;
	const days = new Map<number, number>();
	for (const theme of themes) for (const [day, messages] of theme.days) days.set(day, (days.get(day) ?? 0) + messages);
	const counts: readonly Count[] = [...days].sort(([left], [right]) => left - right);
	const backwards = [...counts].reverse();
	const most = sumOf(counts) * outsideShare;
	const [first, last] = [firstKept(counts, most), firstKept(backwards, most)];
	const beside = (dayAt(backwards, last) - dayAt(counts, first)) * besideShare;
	const [start, end] = [withBeside(counts, first, beside), withBeside(backwards, last, beside)];
	const [from, to] = [dayAt(counts, start), dayAt(backwards, end)];
	const shorter = to - from + 1 < (lastDay - firstDay + 1) * worthIt;
	if (!shorter || to < from) return { from: firstDay, to: lastDay, before: 0, after: 0 };
	return { from, to, before: sumOf(counts.slice(0, start)), after: sumOf(backwards.slice(0, end)) };
}

/** Place of the first day such that those before it are at most so many messages. */
function firstKept(counts: readonly Count[], most: number): number {
	let outside = 0;
	const place = counts.findIndex(([, messages]) => (outside += messages) > most);
	return Math.max(0, place);
}

/** Place of the first day from which on no two days are further apart than this, up to the one at `place`. */
function withBeside(counts: readonly Count[], place: number, beside: number): number {
	let first = place;
	while (first > 0 && Math.abs(dayAt(counts, first) - dayAt(counts, first - 1)) <= beside) first--;
	return first;
}

function dayAt(counts: readonly Count[], place: number): number {
	return counts[place]?.[0] ?? 0;
}

function sumOf(counts: readonly Count[]): number {
	return counts.reduce((sum, [, messages]) => sum + messages, 0);
}
