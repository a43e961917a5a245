import type { DomainTrace, HostsBelow, TraceResult } from "../../app/trace/trace-result.ts";
import { grouped } from "../../base/grouped.ts";
import { safeText } from "../../base/safe-text.ts";

/** A row of the table of domains: one that was looked for, or many hosts below one. */
export type DomainRow = Pick<DomainTrace, "domain" | "role" | "shared" | "clients" | "lookups" | "first" | "last">;

/** Domains in their order; hosts below one domain stand as one row, where the first of them would. */
export function domainRows({ domains, hostsBelow }: Pick<TraceResult, "domains" | "hostsBelow">): DomainRow[] {
	const folds = new Map(hostsBelow.flatMap((below) => below.hosts.map((host): [string, HostsBelow] => [host, below])));
	const groups = Map.groupBy(domains, ({ domain }) => folds.get(domain) ?? domain);
	return [...groups].flatMap(([key, group]) => (typeof key === "string" ? group : [folded(key, group)]));
}

function folded({ domain, hosts, clients }: HostsBelow, group: readonly DomainTrace[]): DomainRow {
	const times = group.flatMap(({ first, last }) => [first, last]).filter((time) => time !== null);
	return {
		domain: `${grouped(hosts.length)} hosts below ${domain}`,
		role: group[0]?.role ?? "linked",
		shared: false,
		clients,
		lookups: group.reduce((sum, { lookups }) => sum + lookups, 0),
		first: times.length === 0 ? null : Math.min(...times),
		last: times.length === 0 ? null : Math.max(...times),
	};
}

/** How to look for those that nobody reported; where the domain itself is looked for, that is done. */
export function* belowLines({ hostsBelow }: Pick<TraceResult, "hostsBelow">): Generator<string> {
	for (const { domain, hosts } of hostsBelow.filter(({ lookedFor }) => !lookedFor).slice(0, 10)) {
		const name = safeText(domain);
		yield `${grouped(hosts.length)} hosts lie below ${name}, and there may be more: tidegate trace --domains ${name} --dns … looks for all of them.`;
	}
}
