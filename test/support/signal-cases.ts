import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { AuthenticationTrust } from "../../src/authentication/read-authentication.ts";
import { parseMail } from "../../src/mail/parse-mail.ts";
import { factsOf } from "./facts-of.ts";
import type { DecodedCode, Envelope } from "../../src/signals/facts.ts";
import type { Signal } from "../../src/signals/signal.ts";

interface Case {
	readonly name: string;
	readonly expected: readonly string[];
	readonly envelope: Envelope | undefined;
	readonly trust: AuthenticationTrust;
	readonly codes: readonly DecodedCode[];
	readonly mail: string;
}

/**
 * Runs the plain-text cases that stand beside a detector, each with LF and with CRLF line ends. The whole set of the
 * signal's codes is compared, so that a code too many is as red as one missing. Red when the file holds no case.
 */
export function runCases(signal: Signal, file: URL): void {
	const cases = readCases(readFileSync(file, "utf8"));
	describe(`${signal.name}: ${basename(fileURLToPath(file))}`, () => {
		test("has cases", () => expect(cases.length).toBeGreaterThan(0));
		for (const one of cases) {
			for (const lineEnd of ["\n", "\r\n"]) {
				test(`${one.name} (${lineEnd === "\n" ? "LF" : "CRLF"})`, () => {
					expect(codesOf(signal, one, lineEnd)).toEqual([...one.expected].sort());
				});
			}
		}
	});
}

function codesOf(signal: Signal, one: Case, lineEnd: string): string[] {
	const mail = parseMail(Buffer.from(one.mail.replaceAll("\n", lineEnd), "utf8"));
	const findings = signal.look(factsOf(mail, { envelope: one.envelope, trust: one.trust, codes: one.codes }));
	for (const { code } of findings) expect(signal.codes, `${signal.name} gives ${code}, which its catalogue lacks`).toHaveProperty(code);
	return findings.map(({ code }) => code).sort();
}

function readCases(text: string): Case[] {
	return text
		.split(/^=== /m)
		.slice(1)
		.map((block) => readCase(block));
}

function readCase(block: string): Case {
	const gap = block.indexOf("\n\n");
	const [name = "", ...lines] = block.slice(0, gap).split("\n");
	const value = (key: string) => lines.filter((line) => line.startsWith(key)).map((line) => line.slice(key.length).trim());
	const expected = value("expect ").flatMap((line) => line.split(/\s+/));
	if (expected.length === 0) throw new Error(`case "${name}" has no expect line`);
	const from = value("mail from:")[0];
	const recipients = value("rcpt to:").map(withoutBrackets);
	const servers = value("auth:");
	return {
		name,
		expected: expected[0] === "nothing" ? [] : expected,
		envelope: from === undefined && recipients.length === 0 ? undefined : { mailFrom: withoutBrackets(from ?? ""), recipients },
		trust: servers.length > 0 ? { mode: "servers", servers } : { mode: "topmost" },
		codes: value("code:").map((text) => ({ text, where: "image" })),
		mail: block.slice(gap + 2),
	};
}

function withoutBrackets(path: string): string {
	return path.replace(/^</, "").replace(/>$/, "");
}
