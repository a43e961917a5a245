import { readFileSync } from "node:fs";
import type { ServerOptions } from "./open-server.ts";

/**
 * One conversation of a file. What stands in such a file:
 *
 *     === what it shows
 *     with limits.recipients=2 bareLineEnds="normalize"    settings, as JSON values
 *     logged in                                            greeting, EHLO and AUTH come first
 *     in step                                              not fit to be sent in one piece
 *     C: MAIL FROM:<a@b.example>                           the client sends a line; \r \n \0 \t \\ \xHH are bytes
 *     C~ half a line\n                                     the same without CR LF behind it
 *     S: 250 2.1.0 *                                       a line of the server; * is anything
 *     S:*                                                  all lines of one reply
 *     S.                                                   the server closes
 *     taken 1: a@b.example -> c@d.example, e@d.example     the gate has that envelope
 *     ends with: last line\r\n                             the last message taken ends so
 *     taken 0                                              the gate has nothing
 */
export interface ConversationCase {
	readonly title: string;
	readonly options: ServerOptions;
	readonly loggedIn: boolean;
	readonly inStep: boolean;
	readonly lines: readonly ConversationLine[];
}

export type ConversationLine =
	| { readonly kind: "client"; readonly bytes: Buffer }
	| { readonly kind: "server"; readonly pattern: RegExp }
	| { readonly kind: "reply" }
	| { readonly kind: "closed" }
	| { readonly kind: "taken"; readonly count: number; readonly envelope: string }
	| { readonly kind: "ends-with"; readonly text: string };

export function readConversations(url: URL): ConversationCase[] {
	const [, ...sections] = readFileSync(url, "utf8").split(/^=== /m);
	return sections.map(readSection);
}

function readSection(section: string): ConversationCase {
	const [title = "", ...lines] = section.split("\n");
	const result = { title, options: {} as ServerOptions, loggedIn: false, inStep: false, lines: [] as ConversationLine[] };
	for (const line of lines) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		if (line.startsWith("with ")) result.options = readOptions(line.slice(5));
		else if (line === "logged in") result.loggedIn = true;
		else if (line === "in step") result.inStep = true;
		else result.lines.push(readLine(line));
	}
	return result;
}

function readOptions(text: string): ServerOptions {
	const options: Record<string, unknown> & { limits?: Record<string, unknown> } = {};
	for (const word of text.split(" ")) {
		const [path = "", value = ""] = word.split("=");
		const limit = /^limits\.(.+)$/.exec(path)?.[1];
		if (limit === undefined) options[path] = value === "undefined" ? undefined : JSON.parse(value);
		else options.limits = { ...options.limits, [limit]: JSON.parse(value) };
	}
	return options as ServerOptions;
}

function readLine(line: string): ConversationLine {
	if (line.startsWith("C: ") || line === "C:")
		return { kind: "client", bytes: Buffer.concat([unescaped(line.slice(3)), Buffer.from("\r\n")]) };
	if (line.startsWith("C~ ")) return { kind: "client", bytes: unescaped(line.slice(3)) };
	if (line === "S:*") return { kind: "reply" };
	if (line === "S.") return { kind: "closed" };
	if (line.startsWith("S: ")) return { kind: "server", pattern: patternOf(line.slice(3)) };
	if (line.startsWith("ends with: ")) return { kind: "ends-with", text: unescaped(line.slice(11)).toString("utf8") };
	const [, count, envelope = ""] = /^taken (\d+)(?:: (.*))?$/.exec(line) ?? [];
	if (count === undefined) throw new Error(`not understood: ${line}`);
	return { kind: "taken", count: Number(count), envelope };
}

function patternOf(text: string): RegExp {
	const parts = text.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`);
}

const simple: Readonly<Record<string, string>> = { r: "\r", n: "\n", t: "\t", "0": "\0", "\\": "\\" };

/** Text as UTF-8, with escapes for what cannot be seen. */
export function unescaped(text: string): Buffer {
	const bytes = Buffer.from(text, "utf8").toString("latin1");
	const plain = bytes.replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_, hex: string | undefined, letter: string) =>
		hex === undefined ? (simple[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
	);
	return Buffer.from(plain, "latin1");
}
