import { clientAddress } from "./client-address.ts";
import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { isoMoment } from "./line-time.ts";

/** Client, authoritative server and stub: in all others, it is the resolver that asks. */
const asking = /^(?:CLIENT|AUTH|STUB)_(QUERY|RESPONSE)$/;
const kindOfMessage = /^[A-Z]{3,10}_(?:QUERY|RESPONSE)$/;
/** Answers of one message that are looked at. */
const mostAnswers = 100;
/** Two names, with an escape for each of their bytes, and what stands between them. */
const longestLine = 2_200;

/** What a dnstap message says, as text: times, addresses, and records as master files have them. */
export interface DnstapMessage {
	type: string;
	time: string;
	client: string;
	question: string;
	readonly answers: string[];
}

export function emptyMessage(): DnstapMessage {
	return { type: "", time: "", client: "", question: "", answers: [] };
}

export function takeAnswer({ answers }: DnstapMessage, answer: string): void {
	if (answers.length < mostAnswers) answers.push(answer);
}

/** A line of what dig prints in a section: ";a.example.\tIN\t A" of the question, "a.example.\t60\tIN\tCNAME\tphish.example." of an answer. */
export function takeDigLine(message: DnstapMessage, section: string, text: string): void {
	if (section === ";; QUESTION SECTION:") {
		if (text.startsWith(";")) message.question ||= spaced(text.slice(1));
	} else if (section === ";; ANSWER SECTION:" && text !== "") takeAnswer(message, spaced(text));
}

/** What it tells; undefined of what is no message. */
export function recordsOfMessage({ type, time, client, question, answers }: DnstapMessage): DnsRecord[] | undefined {
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

function spaced(text: string): string {
	return text.slice(0, longestLine).split(/\s+/u).join(" ");
}
