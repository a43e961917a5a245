import type { TraceResult } from "../../app/trace/trace-result.ts";
import { grouped } from "../../base/grouped.ts";

/** What has to be known of the lookups that a table counts, and of those that it does not; --csv has it on standard error. */
export function* traceNotes({ undated, only, notCounted: { withoutClient, otherDays, noTime } }: TraceResult): Generator<string> {
	if (!only.allClients) yield withoutLine(withoutClient);
	if (otherDays > 0) yield `${counted(otherDays, "lookup")} ${isOrAre(otherDays)} of other days and left out.`;
	if (noTime > 0) yield `${counted(noTime, "lookup")} without a time ${isOrAre(noTime)} left out: nobody knows whether of these days.`;
	if (undated > 0) yield `${counted(undated, "lookup")} ${undated === 1 ? "has" : "have"} no time.`;
}

/** Of none too: an address may have been mistyped. */
function withoutLine(count: number): string {
	return count === 0
		? "No lookup came from a client that --without leaves out."
		: `${counted(count, "lookup")} of clients that --without leaves out ${isOrAre(count)} not counted.`;
}

function isOrAre(count: number): string {
	return count === 1 ? "is" : "are";
}

/** "1 lookup", "1,234 lookups". */
export function counted(count: number, what: string): string {
	return `${grouped(count)} ${what}${count === 1 ? "" : "s"}`;
}
