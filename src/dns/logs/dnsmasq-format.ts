import { clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { cnameRuns } from "./framing.ts";
import { lineTime } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";

const marker = /(?:^|[ /])dnsmasq(?:\[\d+\])?: /;
/** log-queries=extra: a number for each question, and who asked. */
const serial = /^(?:\d+|\*) [\da-f.:%]+\/\d+ /;
const question = /^(?:query|auth)\[([^\]]{1,40})\] /;
const answer = /^(?:reply|cached|cached-stale|config|\/\S{1,1000}) /;

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

function readRun(run: string, modified: number): DnsRecord[] | undefined {
	const records: DnsRecord[] = [];
	let understood = false;
	let alias = "";
	for (const line of run.split("\n")) {
		const found = marker.exec(line.length > 4_096 ? line.slice(0, 4_096) : line);
		if (found === null) continue;
		understood = true;
		const text = line
			.slice(found.index + found[0].length)
			.trimEnd()
			.replace(serial, "");
		const { name, isAlias } = answered(text);
		if (alias !== "" && name !== "") records.push({ kind: "alias", name: alias, target: name });
		alias = isAlias ? name : "";
		if (name === "") records.push(...asked(text, line, modified));
	}
	return understood ? records : undefined;
}

function answered(text: string): { name: string; isAlias: boolean } {
	const word = answer.exec(text);
	const is = word === null ? -1 : text.lastIndexOf(" is ");
	if (word === null || is < word[0].length) return { name: "", isAlias: false };
	return { name: dnsName(text.slice(word[0].length, is)), isAlias: text.endsWith(" is <CNAME>") };
}

function asked(text: string, line: string, modified: number): DnsRecord[] {
	const found = question.exec(text);
	const from = text.lastIndexOf(" from ");
	if (found === null || from < found[0].length) return [];
	const client = clientAddress(text.slice(from + 6));
	const name = dnsName(text.slice(found[0].length, from));
	if (client === "" || name === "") return [];
	return [{ kind: "lookup", at: lineTime(line, modified).at, client, name, type: typeOf(found[1] ?? ""), reply: false }];
}

/** Newer ones write the number of a type without a name: "type=65", and "HTTPS" as it is. */
function typeOf(text: string): string {
	return text.replace(/^type=(\d+)$/, "TYPE$1");
}
