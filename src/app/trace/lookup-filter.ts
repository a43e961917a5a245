/** Which lookups count; all where nothing is said. */
export interface LookupFilter {
	/** Milliseconds since 1970, both included. Lookups without a time are left out where one of them is said. */
	readonly from?: number;
	readonly to?: number;
	/** Clients that are nobody's, as mail gateways and forwarders, are left out. */
	readonly without?: (client: string) => boolean;
}

/** Why a lookup does not count. */
export type NotCountedFor = "withoutClient" | "otherDays" | "noTime";

/** Why this lookup does not count; undefined for one that does. */
export function notCounted(
	{ from, to, without }: LookupFilter,
	{ client, at }: { readonly client: string; readonly at: number | undefined },
): NotCountedFor | undefined {
	if (without?.(client) === true) return "withoutClient";
	if (from === undefined && to === undefined) return undefined;
	if (at === undefined) return "noTime";
	return at < (from ?? at) || at > (to ?? at) ? "otherDays" : undefined;
}
