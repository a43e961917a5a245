import { clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { yamlDocuments } from "./framing.ts";
import { isoMoment } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";

/** Client, authoritative server and stub: in all others, it is the resolver that asks. */
const asking = /^(?:CLIENT|AUTH|STUB)_(QUERY|RESPONSE)$/;
const kindOfMessage = /^[A-Z]{3,10}_(?:QUERY|RESPONSE)$/;
/** Answers of one message that are looked at. */
const mostAnswers = 100;
/** Two names, with an escape for each of their bytes, and what stands between them. */
const longestLine = 2_200;

interface Message {
	type: string;
	time: string;
	client: string;
	question: string;
	answers: string[];
}

/**
 * What BIND's `dnstap-read -y` and golang-dnstap's `dnstap -y` print: a YAML document for each message. Read by its lines, as they
 * write them; it is not a reader for all of YAML. The first tells questions and answers as lists, and then again as dig prints
 * them; the second as dig prints them alone. Answers hold CNAME records, also in messages between servers.
 */
export const dnstapYamlFormat: LogFormat = {
	name: "dnstap-yaml",
	framing: yamlDocuments,
	always: [],
	open: () => (document) => recordsOf(readDocument(document)),
};

function readDocument(document: string): Message {
	const message: Message = { type: "", time: "", client: "", question: "", answers: [] };
	let section = "";
	let isDig = false;
	for (const line of document.split("\n")) {
		const text = line.trim();
		if (text === "query_message: |" || text === "response_message: |") {
			if (message.question !== "" && !isDig) break;
			isDig = true;
		} else if (text.startsWith(";; ")) section = text;
		else if (isDig && isWithinBlock(line)) takeDigLine(message, section, text);
		else if (text.startsWith("- ")) takeItem(message, section, text.slice(2));
		else if (text.endsWith(":")) section = text;
		else takeField(message, text);
	}
	return message;
}

/** Fields of a message are indented by two, what dig prints by four. */
function isWithinBlock(line: string): boolean {
	return line.startsWith("    ");
}

/** ";a.example.\tIN\t A" of the question, "a.example.\t60\tIN\tCNAME\tphish.example." of an answer. */
function takeDigLine(message: Message, section: string, text: string): void {
	if (section === ";; QUESTION SECTION:") {
		if (text.startsWith(";")) message.question ||= spaced(text.slice(1));
	} else if (section === ";; ANSWER SECTION:" && text !== "" && message.answers.length < mostAnswers) message.answers.push(spaced(text));
}

function spaced(text: string): string {
	return text.slice(0, longestLine).split(/\s+/u).join(" ");
}

function takeField(message: Message, text: string): void {
	const colon = text.indexOf(": ");
	const value = text.slice(colon + 2);
	switch (text.slice(0, colon)) {
		case "type":
			message.type = value;
			break;
		case "query_time":
			message.time = value;
			break;
		case "response_time":
			message.time ||= value;
			break;
		case "query_address":
			message.client = unquoted(value);
	}
}

function takeItem(message: Message, section: string, item: string): void {
	if (section === "QUESTION_SECTION:") message.question ||= unquoted(item);
	else if (section === "ANSWER_SECTION:" && message.answers.length < mostAnswers) message.answers.push(unquoted(item));
}

function recordsOf({ type, time, client, question, answers }: Message): DnsRecord[] | undefined {
	if (!kindOfMessage.test(type)) return undefined;
	const records = answers.flatMap(aliasOf);
	const asked = asking.exec(type);
	const address = clientAddress(client);
	const [name, , kind = ""] = lastParts(question);
	if (asked !== null && address !== "" && dnsName(name) !== "") {
		const at = momentOf(time.replace("!!timestamp ", ""));
		records.push({ kind: "lookup", at, client: address, name: dnsName(name), type: kind, reply: asked[1] === "RESPONSE" });
	}
	return records;
}

/** Both print UTC; golang-dnstap does not say so. */
function momentOf(time: string): number | undefined {
	return isoMoment(/[Zz]$|[+-]\d\d:?\d\d$/u.test(time) ? time : `${time}Z`);
}

/** "www.clinic.example. 60 IN CNAME phish.example." */
function aliasOf(answer: string): DnsRecord[] {
	const at = answer.indexOf(" CNAME ");
	const name = at < 0 ? "" : dnsName(answer.slice(0, answer.indexOf(" ")));
	const target = dnsName(answer.slice(at + 7));
	return name === "" || target === "" ? [] : [{ kind: "alias", name, target }];
}

/** Name, class and type of "a.example. IN A". */
function lastParts(question: string): [name: string, group?: string, type?: string] {
	const [name = "", group = "", type = ""] = question.split(" ", 3);
	return [name, group, type];
}

function unquoted(text: string): string {
	const quote = text.charAt(0);
	return (quote === "'" || quote === '"') && text.endsWith(quote) ? text.slice(1, -1) : text;
}
