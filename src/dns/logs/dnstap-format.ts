import { addressBefore } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import { lineTime } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";

const shape = /^([A-Z])([QR]) (\S{1,80}) (?:->|<-) (\S{1,80}) [A-Z]{2,8} \d+b (.*)$/;
/** Client, authoritative server and stub: in all others, it is the resolver that asks. */
const asking = new Set(["C", "A", "S"]);

/**
 * What dnstap-read prints, a message a line:
 *
 *     17-Jul-2026 12:00:01.123 CQ 192.0.2.1:53211 -> 192.0.2.53:53 UDP 40b a.example/IN/A
 */
export const dnstapFormat: LogFormat = {
	name: "dnstap",
	framing: lines,
	always: [],
	open: (modified) => (line) => readLine(line.trimEnd(), modified),
};

function readLine(line: string, modified: number): DnsRecord[] | undefined {
	if (line.length > 4_096) return undefined;
	const { at, rest } = lineTime(line, modified);
	const [, who = "", what, from = "", , question = ""] = shape.exec(rest) ?? [];
	const client = addressBefore(from, ":");
	if (client === "") return undefined;
	if (!asking.has(who)) return [];
	const end = question.lastIndexOf("/");
	const middle = question.lastIndexOf("/", end - 1);
	const name = middle < 0 ? "" : dnsName(question.slice(0, middle));
	return name === "" ? [] : [{ kind: "lookup", at, client, name, type: question.slice(end + 1), reply: what === "R" }];
}
