import { dnsName } from "./dns-name.ts";
import { type UnwrappedLine, unwrapped } from "./unwrapped-line.ts";

const marker = /(?:^|[ /])dnsmasq(?:\[\d+\])?: /;
/** log-queries=extra: a number for each question, and who asked. */
const serial = /^(?:\d+|\*) [\da-f.:%]+\/\d+ /;
const answer = /^(?:reply|cached|cached-stale|config|\/\S{1,1000}) /;
const clock = /^(?:(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d:\d\d|\d{9,11}\.\d)/;
/** Two names, with an escape for each of their bytes, and what stands between them. */
const longestHead = 4_096;

/** A line of dnsmasq's log. */
export interface DnsmasqLine {
	readonly line: UnwrappedLine;
	/** Whose it is: host, process and, with log-queries=extra, question. Lines of one answer follow each other among those of its source. */
	readonly source: string;
	/** As much of it as stands in every line of this source together, if no wrapper takes it apart. */
	readonly seal: string;
	readonly text: string;
	/** The name that it answers for; "" where it is no answer. */
	readonly answered: string;
	/** The name is another's; which, the next line of this source tells. */
	readonly isAlias: boolean;
}

/** undefined for a line of another program. */
export function dnsmasqLine(written: string): DnsmasqLine | undefined {
	if (!written.includes("dnsmasq")) return undefined;
	const line = unwrapped(written);
	const found = marker.exec(line.text.length > longestHead ? line.text.slice(0, longestHead) : line.text);
	if (found === null) return undefined;
	const after = line.text.slice(found.index + found[0].length).trimEnd();
	const question = serial.exec(after)?.[0] ?? "";
	const text = after.slice(question.length);
	const [before = "", last = ""] = lastWords(line.text.slice(0, found.index));
	const seal = `${last}${found[0]}${question}`;
	return { line, source: `${before} ${seal}`, seal, text, ...answerOf(text) };
}

/** Not the whole head of a line, which has the time in it: its last two words, of which syslog's host is one; "" for what is a time. */
function lastWords(head: string): string[] {
	return ["", ...head.slice(-300).split(" ")].slice(-2).map((word) => (clock.test(word) ? "" : word));
}

function answerOf(text: string): { answered: string; isAlias: boolean } {
	const word = answer.exec(text);
	const is = word === null ? -1 : text.lastIndexOf(" is ");
	if (word === null || is < word[0].length) return { answered: "", isAlias: false };
	return { answered: dnsName(text.slice(word[0].length, is)), isAlias: text.endsWith(" is <CNAME>") };
}
