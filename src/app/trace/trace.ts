import type { Alias, DnsRecord, Lookup, PassiveSighting } from "../../dns/logs/dns-record.ts";
import { ownCopy } from "../../base/own-copy.ts";
import { LookupCount } from "./lookup-count.ts";
import { type LookupFilter, type NotCountedFor, notCounted } from "./lookup-filter.ts";
import { LookupTally } from "./lookup-tally.ts";
import { NameWays, type Way } from "./name-ways.ts";
import { type TraceLimits, traceLimits } from "./trace-limits.ts";
import type { TracedDomain } from "./traced-domain.ts";

/** A name that a client looked up, and how often. */
export interface NameTally {
	readonly name: string;
	readonly way: Way;
	readonly tally: LookupTally;
}

export interface PassiveTally {
	count: number;
	first: number | undefined;
	last: number | undefined;
	readonly names: Set<string>;
}

/**
 * Matches records of DNS logs against the domains of a campaign. Logs are read once, and once more for every step of a chain of
 * CNAMEs that was not told together with the domain: a name is counted in the reading after the one in which it was learnt, and
 * only then, so that it does not matter whether its lookups stand before or after the record that tells where it leads.
 */
export class Trace {
	readonly domains: readonly TracedDomain[];
	readonly ways: NameWays;
	/** A list for each client: most have one name, and none has more than the limit. */
	readonly clients = new Map<string, NameTally[]>();
	readonly passive = new Map<string, PassiveTally>();
	readonly leadsTo = new Map<string, Set<string>>();
	readonly limits: TraceLimits;
	readonly filter: LookupFilter;
	/** Lookups that are not in `clients`, because the filter leaves them out. */
	readonly notCounted: Readonly<Record<NotCountedFor, LookupCount>> = {
		withoutClient: new LookupCount(),
		otherDays: new LookupCount(),
		noTime: new LookupCount(),
	};
	/** Lookups that are not in `clients`, because a limit was reached. */
	lookupsOfOthers = 0;
	lookupsOfOtherNames = 0;
	/** Was a name left out of `leadsTo`, or of the names that passive DNS saw? */
	listsCut = false;
	#looking: (name: string) => Way | undefined;
	#names: readonly string[];
	#log = 0;
	#tallies = 0;

	constructor(domains: readonly TracedDomain[], limits: TraceLimits = traceLimits, filter: LookupFilter = {}) {
		this.limits = limits;
		this.filter = filter;
		this.domains = domains.slice(0, limits.names);
		this.ways = new NameWays(this.domains, limits);
		this.#names = this.domains.map(({ name }) => name);
		this.#looking = (name) => this.ways.own(name);
	}

	/** What this reading looks for: a record without one of them is nothing to it. */
	get names(): readonly string[] {
		return this.#names;
	}

	/** Records of another log follow. */
	nextLog(): void {
		this.#log++;
	}

	/** What one record of a log told. */
	take(records: readonly DnsRecord[]): void {
		const aliases = records.filter((record) => record.kind === "alias");
		// A chain that one record tells is learnt whole, in whatever order it stands.
		for (let steps = 0; steps < aliases.length; steps++) if (!this.#learnOne(aliases)) break;
		for (const record of records) {
			if (record.kind === "lookup") this.#count(record);
			else if (record.kind === "seen") this.#see(record);
			else this.#follow(record);
		}
	}

	/** Ends a reading of all logs; true when there are new names to look for in another. */
	endReading(): boolean {
		this.#names = this.ways.turn();
		const names = new Set(this.#names);
		this.#looking = (name) => (names.has(name) ? this.ways.alias(name) : undefined);
		return this.#names.length > 0;
	}

	#learnOne(aliases: readonly Alias[]): boolean {
		let news = false;
		for (let at = aliases.length - 1; at >= 0; at--) {
			const { name, target } = aliases[at] as Alias;
			news = this.ways.learn(name, target) || news;
		}
		return news;
	}

	#count(lookup: Lookup): void {
		const { client, name, at, type, reply } = lookup;
		const way = this.#looking(name);
		if (way === undefined) return;
		const leftOutFor = notCounted(this.filter, lookup);
		if (leftOutFor !== undefined) {
			this.notCounted[leftOutFor].count(this.#log, reply);
			return;
		}
		const tally = this.clients.get(client)?.find((entry) => entry.name === name)?.tally ?? this.#begin(client, name, way);
		tally?.add(this.#log, at, type, reply);
	}

	/** A tally of a client's name that was not looked up yet; undefined when there are too many. */
	#begin(client: string, name: string, way: Way): LookupTally | undefined {
		const names = this.clients.get(client) ?? [];
		if (names.length === 0 && this.clients.size >= this.limits.clients) {
			this.lookupsOfOthers++;
			return undefined;
		}
		if (names.length >= this.limits.namesOfClient || this.#tallies >= this.limits.tallies) {
			this.lookupsOfOtherNames++;
			return undefined;
		}
		const tally = new LookupTally();
		this.#tallies++;
		if (names.length === 0) this.clients.set(ownCopy(client), names);
		const kept = ownCopy(name);
		const through = way.through.length === 1 ? [kept] : way.through;
		names.push({ name: kept, way: { domain: way.domain, through }, tally });
		return tally;
	}

	#see({ name, count, first, last }: PassiveSighting): void {
		const way = this.#looking(name);
		if (way === undefined) return;
		const tally = this.passive.get(way.domain.name) ?? { count: 0, first: undefined, last: undefined, names: new Set<string>() };
		this.passive.set(way.domain.name, tally);
		tally.count += count;
		if (first !== undefined) tally.first = Math.min(tally.first ?? first, first);
		if (last !== undefined) tally.last = Math.max(tally.last ?? last, last);
		this.#list(tally.names, name);
	}

	/** Where a domain leads itself. */
	#follow({ name, target }: Alias): void {
		const way = this.ways.own(name);
		if (way === undefined || this.ways.own(target)?.domain === way.domain) return;
		const targets = this.leadsTo.get(way.domain.name) ?? new Set<string>();
		this.leadsTo.set(way.domain.name, targets);
		this.#list(targets, target);
	}

	#list(names: Set<string>, name: string): void {
		if (names.size < this.limits.namesOfDomain || names.has(name)) names.add(ownCopy(name));
		else this.listsCut = true;
	}
}
