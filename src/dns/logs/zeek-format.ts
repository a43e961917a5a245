import { answerChain } from "./answer-chain.ts";
import { clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { lines } from "./framing.ts";
import { jsonObject } from "./json-object.ts";
import { isoMoment, unixMoment } from "./line-time.ts";
import type { LogFormat, ReadRecord } from "./log-format.ts";

/** Fields of dns.log in the order of a Zeek that was told nothing else, for a piece of a log without its header. */
const usualFields =
	"ts uid id.orig_h id.orig_p id.resp_h id.resp_p proto trans_id rtt query qclass qclass_name qtype qtype_name rcode rcode_name AA TC RD RA Z answers TTLs rejected".split(
		" ",
	);

interface Header {
	separator: string;
	within: string;
	fields: readonly string[];
}

/**
 * Zeek's dns.log, tab-separated with its header (#separator, #set_separator, #fields in any order) or as JSON lines. `answers`
 * holds the CNAMEs of an answer in order. One line is one question with its answer.
 */
export const zeekFormat: LogFormat = {
	name: "zeek",
	framing: lines,
	always: ["#separator", "#set_separator", "#fields"],
	open: () => readerWithHeader(),
};

function readerWithHeader(): ReadRecord {
	const header: Header = { separator: "\t", within: ",", fields: usualFields };
	return (line) => {
		const text = line.trimEnd();
		if (text.startsWith("#")) return readHeader(text, header);
		return text.startsWith("{") ? readJson(text) : readColumns(text, header);
	};
}

function readHeader(text: string, header: Header): DnsRecord[] {
	if (text.startsWith("#separator ")) header.separator = unescaped(text.slice(11).trim()) || "\t";
	const [word, ...values] = text.split(header.separator);
	if (word === "#set_separator") header.within = values[0] || ",";
	if (word === "#fields") header.fields = values.slice(0, 200);
	return [];
}

/** "\\x09" as the character that it means. */
function unescaped(text: string): string {
	return text.replace(/\\x([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readColumns(text: string, { separator, within, fields }: Header): DnsRecord[] | undefined {
	const cells = text.split(separator, fields.length);
	const cell = (name: string) => {
		const value = cells[fields.indexOf(name)] ?? "";
		return value === "-" || value === "(empty)" ? "" : value;
	};
	return recordsOf(cell("ts"), cell("id.orig_h"), cell("query"), cell("qtype_name"), cell("answers").split(within));
}

function readJson(text: string): DnsRecord[] | undefined {
	const object = jsonObject(text);
	if (object === undefined) return undefined;
	const string = (name: string) => (typeof object[name] === "string" || typeof object[name] === "number" ? String(object[name]) : "");
	const answers = Array.isArray(object["answers"]) ? object["answers"].filter((answer) => typeof answer === "string") : [];
	return recordsOf(string("ts"), string("id.orig_h"), string("query"), string("qtype_name"), answers);
}

function recordsOf(time: string, client: string, query: string, type: string, answers: readonly string[]): DnsRecord[] | undefined {
	const address = clientAddress(client);
	if (address === "") return undefined;
	const name = dnsName(query);
	if (name === "") return [];
	return [{ kind: "lookup", at: momentOf(time), client: address, name, type, reply: false }, ...answerChain(name, type, answers)];
}

/** Seconds since 1970 with a fraction (milliseconds with JSON::TS_MILLIS), or RFC 3339. */
function momentOf(time: string): number | undefined {
	return time === "" ? undefined : (unixMoment(Number(time)) ?? isoMoment(time));
}
