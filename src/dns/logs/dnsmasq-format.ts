import { clientAddress } from "./client-address.ts";
import { cnameRuns } from "./cname-runs.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { type DnsmasqLine, dnsmasqLine } from "./dnsmasq-line.ts";
import type { LogFormat } from "./log-format.ts";
import { momentOf } from "./unwrapped-line.ts";

const question = /^(?:query|auth)\[([^\]]{1,40})\] /;
/** What it tells of itself, of other servers and of names without anybody who asked. */
const silent =
	/^(?:forwarded|auth|dnssec-\w+\[|validation|ipset|nftset|DHCP|SLAAC|nameserver|using|possible DNS-rebind|ignoring|Insecure DS|not giving|duplicate|bad|failed|warning|LOUD WARNING|read|reading|started|exiting|compile time|cleared|inotify|Maximum|reducing|DNS service|DNSSEC|setting)\b/;

/**
 * dnsmasq with log-queries, or log-queries=extra, to a file or through syslog:
 *
 *     Jul 17 12:00:01 dnsmasq[5503]: query[A] www.clinic.example from 192.0.2.1
 *     Jul 17 12:00:01 dnsmasq[5503]: reply www.clinic.example is <CNAME>
 *     Jul 17 12:00:01 dnsmasq[5503]: reply phish.example is 192.0.2.80
 *
 * Names are logged as they are, spaces included ("a.example from 192.0.2.9" can be asked for): the client is what comes last.
 */
export const dnsmasqFormat: LogFormat = {
	name: "dnsmasq",
	framing: cnameRuns,
	always: [],
	open: (modified) => (run) => readRun(run, modified),
};

/** Questions count in the last line alone: the others are there for their aliases, and what else stands among them is a record of its own. */
function readRun(run: string, modified: number): DnsRecord[] | undefined {
	const records: DnsRecord[] = [];
	/** By source, the name whose target comes next. */
	const open = new Map<string, string>();
	let last: DnsmasqLine | undefined;
	for (const line of run.trimEnd().split("\n")) {
		last = dnsmasqLine(line);
		if (last === undefined) continue;
		const { source, answered, isAlias } = last;
		const alias = open.get(source);
		if (alias !== undefined && answered !== "") records.push({ kind: "alias", name: alias, target: answered });
		if (isAlias && answered !== "") open.set(source, answered);
		else open.delete(source);
	}
	const asked = last === undefined ? undefined : askedIn(last, modified);
	return asked === undefined ? undefined : [...records, ...asked];
}

function askedIn({ line, text, answered }: DnsmasqLine, modified: number): DnsRecord[] | undefined {
	if (answered !== "") return [];
	const found = question.exec(text);
	if (found === null) return silent.test(text) ? [] : undefined;
	const from = text.lastIndexOf(" from ");
	const client = from < found[0].length ? "" : clientAddress(text.slice(from + 6));
	if (client === "") return undefined;
	const name = dnsName(text.slice(found[0].length, from));
	if (name === "") return [];
	return [{ kind: "lookup", at: momentOf(line, modified), client, name, type: typeOf(found[1] ?? ""), reply: false }];
}

/** Newer ones write the number of a type without a name: "type=65", and "HTTPS" as it is. */
function typeOf(text: string): string {
	return text.replace(/^type=(\d+)$/, "TYPE$1");
}
