import type { DnsRecord } from "./dns-record.ts";
import { emptyMessage, recordsOfMessage, takeDigLine } from "./dnstap-message.ts";
import { lines } from "./framing.ts";
import { jsonObject } from "./json-object.ts";
import type { LogFormat } from "./log-format.ts";

/** Lines of one message that are looked at. */
const mostLines = 400;

/**
 * What golang-dnstap's `dnstap -j` prints: a JSON object a line, with the question and the answers as dig prints them, in one string. The tabs and
 * line ends in it are written as \t and \n, so that a name that stands behind one is not found as a whole name: messages with an alias are read
 * whatever names they have, and that of a question stands behind a semicolon.
 */
export const dnstapJsonFormat: LogFormat = {
	name: "dnstap-json",
	framing: lines,
	always: ["\\tCNAME\\"],
	open: () => (line) => readLine(line.trim()),
};

function readLine(text: string): DnsRecord[] | undefined {
	const told = jsonObject(text)?.["message"];
	if (typeof told !== "object" || told === null) return undefined;
	const field = (name: string): string => textOf((told as Readonly<Record<string, unknown>>)[name]);
	const message = emptyMessage();
	message.type = field("type");
	message.time = field("query_time") || field("response_time");
	message.client = field("query_address");
	let section = "";
	for (const line of `${field("query_message")}\n${field("response_message")}`.split("\n", mostLines)) {
		const content = line.trim();
		if (content.startsWith(";; ")) section = content;
		else takeDigLine(message, section, content);
	}
	return recordsOfMessage(message);
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}
