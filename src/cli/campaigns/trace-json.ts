import type { TraceResult } from "../../app/trace/trace-result.ts";
import type { TracedCampaign } from "../../app/trace/traced-domain.ts";

/** Keys whose numbers are times. */
const times = new Set(["first", "last", "from", "to"]);

/** A trace for programs: the result with its times as RFC 3339 in UTC, and the campaign's id in front. */
export function traceJson(campaign: TracedCampaign | undefined, result: TraceResult): object {
	return { campaign: campaign?.id ?? null, ...(withMoments(result) as object) };
}

function withMoments(value: unknown, key = ""): unknown {
	if (typeof value === "number") return times.has(key) ? momentOf(value) : value;
	if (Array.isArray(value)) return value.map((member) => withMoments(member));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withMoments(member, name)]));
}

/** Logs can name years that Date cannot. */
export function momentOf(at: number): string | null {
	const date = new Date(at);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
