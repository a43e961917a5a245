import type { FormatName } from "../../dns/logs/log-format.ts";
import type { DomainRole } from "./domain-role.ts";
import type { NotCountedFor } from "./lookup-filter.ts";

/** Who looked up a campaign's domains. Plain data, JSON as it stands; times are milliseconds since 1970, null where none was logged. */
export interface TraceResult {
	readonly domains: readonly DomainTrace[];
	/** Where many of them lie below one domain: perhaps one for each victim. */
	readonly hostsBelow: readonly HostsBelow[];
	/** Likely victims, the first to look first; those for whom no time is known last. */
	readonly clients: readonly ClientTrace[];
	readonly logs: readonly LogTrace[];
	/** Logs that were named more than once, and read once. */
	readonly repeated: readonly RepeatedLog[];
	/** Of what the logs cover, as far as was looked: their beginnings, ends, and everything that was found. */
	readonly from: number | null;
	readonly to: number | null;
	/** Lines of all logs. */
	readonly lines: number;
	/** Records with a name that was looked for which could not be read. */
	readonly notUnderstood: number;
	/** The zone that times were read in which tell none, and of how many lines with one of the names they were. */
	readonly zone: { readonly name: string; readonly lines: number };
	/** When mail of the campaign was first and last seen; null where no campaign was traced, or nobody knows. */
	readonly mailSeen: { readonly first: number | null; readonly last: number | null };
	/** Only lookups of this time count, null where nothing was said; and perhaps not those of all clients. */
	readonly only: { readonly from: number | null; readonly to: number | null; readonly allClients: boolean };
	/** Lookups that do not count, by what they are left out for. */
	readonly notCounted: Readonly<Record<NotCountedFor, number>>;
	/** Lookups that count and of which no time is known. */
	readonly undated: number;
	/** Sentences on what was left out, because a limit was reached. */
	readonly leftOut: readonly string[];
}

export interface DomainTrace {
	readonly domain: string;
	readonly role: DomainRole;
	/** Everybody uses it: its lookups tell little. */
	readonly shared: boolean;
	readonly clients: number;
	readonly lookups: number;
	readonly first: number | null;
	readonly last: number | null;
	/** Names that are no names of the domain and lead to it by CNAME, each with its way: ["www.clinic.example", "phish.example"]. */
	readonly aliases: readonly (readonly string[])[];
	/** Names that it leads to itself. Others may lead there too: lookups of them are not counted. */
	readonly leadsTo: readonly string[];
	/** What passive DNS saw; null when no such log was read, or nothing was in it. */
	readonly passive: PassiveTrace | null;
}

export interface HostsBelow {
	/** Organizational domain; not one that many have hosts below. */
	readonly domain: string;
	/** Is it looked for itself, and so everything below it? */
	readonly lookedFor: boolean;
	readonly hosts: readonly string[];
	/** Clients that looked up any of them. */
	readonly clients: number;
}

export interface PassiveTrace {
	/** Answers that were seen; they come from all over the world, and caches hide most lookups. */
	readonly count: number;
	readonly first: number | null;
	readonly last: number | null;
	readonly names: readonly string[];
}

export interface ClientTrace {
	readonly client: string;
	/** What is known of it: see --clients; "" when nothing is. */
	readonly name: string;
	/** Has it looked up nothing but shared hosts? */
	readonly shared: boolean;
	readonly first: number | null;
	readonly last: number | null;
	readonly lookups: number;
	/** Was the first of them before the first mail? Such a client may have tried the page out. null where one of the times is not known. */
	readonly beforeFirstMail: boolean | null;
	/** Does it most likely ask for others: see likelyGateways? */
	readonly likelyGateway: boolean;
	readonly names: readonly NameTrace[];
}

/** A name that a client looked up. */
export interface NameTrace {
	readonly name: string;
	/** The domain it belongs to or leads to. */
	readonly domain: string;
	/** Names it leads through, itself first, the domain's last, of many not all; of one name when it is the domain's own. */
	readonly through: readonly string[];
	readonly lookups: number;
	readonly types: readonly string[];
	readonly first: number | null;
	readonly last: number | null;
	readonly beforeFirstMail: boolean | null;
}

export interface LogTrace {
	readonly log: string;
	/** null when the log was empty or could not be read. */
	readonly format: FormatName | null;
	readonly lines: number;
	readonly notUnderstood: number;
	/** The first record that was not understood; hostile text, shortened. */
	readonly firstNotUnderstood: string;
	/** Why it was not read, or not to its end; "" when it was. */
	readonly trouble: string;
}

/** Another name of a log. */
export interface RepeatedLog {
	readonly log: string;
	/** The name under which it stands in `logs`. */
	readonly sameAs: string;
}
