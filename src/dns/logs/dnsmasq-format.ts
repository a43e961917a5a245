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

/** The last line is what the record is about; the others are there for the aliases of its source. What else stands among them is a record of its own. */
function readRun(run: string, modified: number): DnsRecord[] | undefined {
	const written = run.trimEnd().split("\n");
	const last = dnsmasqLine(written.at(-1) ?? "");
	const asked = last === undefined ? undefined : askedIn(last, modified);
	if (last === undefined || asked === undefined) return undefined;
	const records: DnsRecord[] = [];
	/** The name whose target comes next. */
	let alias = "";
	for (const line of written) {
		if (!line.startsWith("{") && !line.includes(last.seal)) continue;
		const own = dnsmasqLine(line);
		if (own?.source !== last.source) continue;
		if (alias !== "" && own.answered !== "") records.push({ kind: "alias", name: alias, target: own.answered });
		alias = own.isAlias ? own.answered : "";
	}
	return [...records, ...asked];
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
