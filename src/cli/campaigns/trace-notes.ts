import type { TraceResult } from "../../app/trace/trace-result.ts";
import { grouped } from "../../base/grouped.ts";

/** What has to be known of the lookups that a table counts, and of those that it does not; --csv has it on standard error. */
export function* traceNotes({ undated }: TraceResult): Generator<string> {
	if (undated > 0) yield `${counted(undated, "lookup")} ${undated === 1 ? "has" : "have"} no time.`;
}

/** "1 lookup", "1,234 lookups". */
export function counted(count: number, what: string): string {
	return `${grouped(count)} ${what}${count === 1 ? "" : "s"}`;
}
