import { hostsBelow } from "./hosts-below.ts";
import { likelyGateways } from "./likely-gateways.ts";
import { localZone } from "./local-zone.ts";
import type { LogTally } from "./log-tally.ts";
import type { NameTally, Trace } from "./trace.ts";
import type { TracedDomain } from "./traced-domain.ts";
import type { ClientTrace, DomainTrace, NameTrace, PassiveTrace, TraceResult } from "./trace-result.ts";

interface Cut {
	/** As many were asked for. */
	readonly domains: number;
	readonly chainsCut: boolean;
}

const nothingSeen = { first: null, last: null };

/** What a trace has found, in order. */
export function resultOf(
	trace: Trace,
	logs: readonly LogTally[],
	clientNames: ReadonlyMap<string, string>,
	{ mailSeen = nothingSeen, ...cut }: Cut & { readonly mailSeen?: TraceResult["mailSeen"] },
): Omit<TraceResult, "repeated"> {
	const gateways = gatewaysOf(trace);
	const clients = [...trace.clients].map(([client, names]) => ({
		...clientTrace(client, clientNames.get(client) ?? "", names, mailSeen.first),
		likelyGateway: gateways.has(client),
	}));
	const times = logs.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [from, to]));
	const sum = (of: (log: LogTally) => number) => logs.reduce((total, log) => total + of(log), 0);
	const domains = domainTraces(trace, clients);
	return {
		domains,
		hostsBelow: hostsBelow(domains, clients),
		clients: clients.sort(earlierFirst),
		logs: logs.map((log) => log.trace),
		from: earliest(times),
		to: latest(times),
		lines: sum(({ lines }) => lines),
		notUnderstood: sum(({ notUnderstood }) => notUnderstood),
		zone: { name: localZone(), lines: sum(({ zoneless }) => zoneless) },
		mailSeen,
		only: { from: trace.filter.from ?? null, to: trace.filter.to ?? null, allClients: trace.filter.without === undefined },
		notCounted: notCountedOf(trace),
		undated: [...trace.clients.values()].flat().reduce((total, { tally }) => total + tally.undated, 0),
		leftOut: leftOut(trace, cut),
	};
}

function notCountedOf({ notCounted: { withoutClient, otherDays, noTime } }: Trace): TraceResult["notCounted"] {
	return { withoutClient: withoutClient.lookups, otherDays: otherDays.lookups, noTime: noTime.lookups };
}

/** Clients that most likely ask for others; shared hosts are everybody's, and tell nothing about it. */
function gatewaysOf({ clients, limits }: Trace): ReadonlySet<string> {
	const hosts = [...clients].map(([client, names]): [string, string[]] => [
		client,
		names.filter(({ way }) => !way.domain.shared).map(({ name }) => name),
	]);
	return likelyGateways(new Map(hosts), limits.namesOfClient);
}

function clientTrace(
	client: string,
	name: string,
	tallies: readonly NameTally[],
	firstMail: number | null,
): Omit<ClientTrace, "likelyGateway"> {
	const names = tallies.map((tally) => nameTrace(tally, firstMail)).sort(earlierFirst);
	const times = names.flatMap(({ first, last }) => [first, last]);
	return {
		client,
		name,
		shared: tallies.every(({ way }) => way.domain.shared),
		first: earliest(times),
		last: latest(times),
		lookups: names.reduce((sum, { lookups }) => sum + lookups, 0),
		beforeFirstMail: isBefore(earliest(times), firstMail),
		names,
	};
}

function nameTrace({ name, way, tally }: NameTally, firstMail: number | null): NameTrace {
	const { lookups, types, first = null, last = null } = tally;
	return {
		name,
		domain: way.domain.name,
		through: way.through,
		lookups,
		types: [...types].sort(),
		first,
		last,
		beforeFirstMail: isBefore(first, firstMail),
	};
}

function isBefore(time: number | null, other: number | null): boolean | null {
	return time === null || other === null ? null : time < other;
}

interface DomainSums {
	clients: number;
	lookups: number;
	first: number | null;
	last: number | null;
}

function domainTraces(trace: Trace, clients: readonly ClientTrace[]): DomainTrace[] {
	const sums = new Map(trace.domains.map(({ name }): [string, DomainSums] => [name, { clients: 0, lookups: 0, first: null, last: null }]));
	for (const { names } of clients) addNames(sums, names);
	const aliases = new Map(trace.domains.map(({ name }): [string, (readonly string[])[]] => [name, []]));
	for (const [, { domain, through }] of trace.ways.aliases()) aliases.get(domain.name)?.push(through);
	return trace.domains.map((domain) => ({
		domain: domain.name,
		role: domain.role,
		shared: domain.shared,
		...(sums.get(domain.name) as DomainSums),
		aliases: aliases.get(domain.name) ?? [],
		leadsTo: [...(trace.leadsTo.get(domain.name) ?? [])],
		passive: passiveTrace(trace, domain),
	}));
}

/** Adds one client's names to the sums of the domains they belong to. */
function addNames(sums: ReadonlyMap<string, DomainSums>, names: readonly NameTrace[]): void {
	const counted = new Set<string>();
	for (const { domain, lookups, first, last } of names) {
		const sum = sums.get(domain) as DomainSums;
		if (!counted.has(domain)) sum.clients++;
		counted.add(domain);
		sum.lookups += lookups;
		sum.first = earliest([sum.first, first]);
		sum.last = latest([sum.last, last]);
	}
}

function passiveTrace({ passive }: Trace, { name }: TracedDomain): PassiveTrace | null {
	const tally = passive.get(name);
	if (tally === undefined) return null;
	return { count: tally.count, first: tally.first ?? null, last: tally.last ?? null, names: [...tally.names] };
}

function leftOut(trace: Trace, { domains, chainsCut }: Cut): string[] {
	const { limits, ways, lookupsOfOthers, lookupsOfOtherNames } = trace;
	const sentences: string[] = [];
	if (domains > trace.domains.length) sentences.push(`Only the first ${trace.domains.length} of ${domains} domains were looked for.`);
	if (ways.leftOneOut) sentences.push(`More than ${limits.names} names lead to the domains; those learnt after them were not looked for.`);
	if (ways.cutChain) sentences.push(`Of chains of CNAMEs with more than ${limits.namesOfChain} names, those before the last are not told.`);
	if (chainsCut) sentences.push(`A chain of CNAMEs goes on after ${limits.passes} readings of the logs; it was not followed further.`);
	if (lookupsOfOthers > 0)
		sentences.push(`${lookupsOfOthers} lookups came from further clients; only the first ${limits.clients} are told one by one.`);
	if (lookupsOfOtherNames > 0)
		sentences.push(
			`${lookupsOfOtherNames} lookups are left out: of one client ${limits.namesOfClient} names are told, of all together ${limits.tallies}.`,
		);
	if (trace.listsCut)
		sentences.push(`Of names that a domain leads to, or that passive DNS saw of it, only the first ${limits.namesOfDomain} are told.`);
	return sentences;
}

/** Those without a time last, and of the same time by how often. */
function earlierFirst(one: { first: number | null; lookups: number }, other: { first: number | null; lookups: number }): number {
	const difference = (one.first ?? Number.MAX_SAFE_INTEGER) - (other.first ?? Number.MAX_SAFE_INTEGER);
	return difference || other.lookups - one.lookups;
}

function earliest(times: readonly (number | null)[]): number | null {
	return times.reduce((least, time) => (time === null || (least !== null && least <= time) ? least : time), null);
}

function latest(times: readonly (number | null)[]): number | null {
	return times.reduce((most, time) => (time === null || (most !== null && most >= time) ? most : time), null);
}
