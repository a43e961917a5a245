import { addressBefore, clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import { lineTime } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";

const shape = /^([A-Z])([QR]) (\S{1,80}) (?:->|<-) (\S{1,80}) [A-Z]{2,8} \d+b (.*)$/;
/** The same of golang-dnstap's `-q`: one address alone, which is the client's where a client or a server's peer asks; question in quotes. */
const quietShape = /^(?:\d\d:\d\d:\d\d|\?\?:\?\?:\?\?)\.(?:\d{6,9}|\?{6}) ([CRAF])([QR]) (\S{1,80}) [A-Za-z]{0,8} \d+b (.*)$/;
const quietQuestion = /^"(.*)" \S+ (\S+)$/;
/** Client, authoritative server and stub: in all others, it is the resolver that asks. */
const asking = new Set(["C", "A", "S"]);

/**
 * What BIND's dnstap-read prints, a message a line, and what golang-dnstap's `dnstap -q` does:
 *
 *     17-Jul-2026 12:00:01.123 CQ 192.0.2.1:53211 -> 192.0.2.53:53 UDP 40b a.example/IN/A
 *     12:00:01.123456 CQ 192.0.2.1 UDP 40b "a.example." IN A
 *
 * The second tells no day, so that its lookups are told without a time: on which of the days that a log covers one was, nobody knows.
 */
export const dnstapFormat: LogFormat = {
	name: "dnstap",
	framing: lines,
	always: [],
	open: (modified) => (line) => readLine(line.trimEnd(), modified),
};

function readLine(line: string, modified: number): DnsRecord[] | undefined {
	if (line.length > 4_096) return undefined;
	const quiet = quietShape.exec(line);
	if (quiet !== null) return readQuiet(quiet);
	const { at, rest } = lineTime(line, modified);
	const [, who = "", what, from = "", , question = ""] = shape.exec(rest) ?? [];
	const client = addressBefore(from, ":");
	if (client === "") return undefined;
	if (!asking.has(who)) return [];
	const end = question.lastIndexOf("/");
	const middle = question.lastIndexOf("/", end - 1);
	if (middle < 0) return undefined;
	const name = dnsName(question.slice(0, middle));
	return name === "" ? [] : [{ kind: "lookup", at, client, name, type: question.slice(end + 1), reply: what === "R" }];
}

function readQuiet([, who = "", what, from = "", rest = ""]: RegExpExecArray): DnsRecord[] {
	const client = clientAddress(from);
	const [, question = "", type = ""] = quietQuestion.exec(rest) ?? [];
	const name = dnsName(question);
	if (!asking.has(who) || client === "" || name === "") return [];
	return [{ kind: "lookup", at: undefined, client, name, type, reply: what === "R" }];
}
