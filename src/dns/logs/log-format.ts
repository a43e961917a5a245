import type { DnsRecord } from "./dns-record.ts";
import type { Framing } from "./framing.ts";

export const formatNames = ["bind", "unbound", "dnsmasq", "zeek", "dnstap", "dnstap-yaml", "dnstap-json", "passive"] as const;
export type FormatName = (typeof formatNames)[number];

/** Reads one record: what it tells, which may be nothing; undefined for what is not understood. Throws on no text. */
export type ReadRecord = (record: string) => readonly DnsRecord[] | undefined;

/** A kind of DNS log. */
export interface LogFormat {
	readonly name: FormatName;
	readonly framing: Framing;
	/** Strings of which a record is read whatever names it has: headers that say how to read the rest. */
	readonly always: readonly string[];
	/** A reader for one log, which may remember its header. `modified`: when the log was last written, for times without a year. */
	open(modified: number): ReadRecord;
}
