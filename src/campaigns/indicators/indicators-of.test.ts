import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { type Indicators, indicatorsOf } from "./indicators-of.ts";

function indicatorsOfMail(mail: string): Indicators {
	return indicatorsOf(factsOf(parseMail(Buffer.from(mail, "utf8"))));
}

const blocks = readFileSync(new URL("./indicators.cases.txt", import.meta.url), "utf8")
	.split(/^=== /m)
	.slice(1);

describe("cases", () => {
	test("there are some", () => expect(blocks.length).toBeGreaterThan(5));
	for (const block of blocks) {
		const gap = block.indexOf("\n\n");
		const [name = "", ...lines] = block.slice(0, gap).split("\n");
		const kinds = [...new Set(lines.map((line) => line.slice(0, line.indexOf(" "))))] as (keyof Indicators)[];
		test.each(["\n", "\r\n"])(`${name} (%j)`, (lineEnd) => {
			const found = indicatorsOfMail(block.slice(gap + 2).replaceAll("\n", lineEnd));
			for (const kind of kinds) {
				const expected = lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
				expect([...found[kind]].sort(), kind).toEqual(expected.sort());
			}
		});
	}
});

test("everything is bounded", () => {
	const links = Array.from(
		{ length: 300 },
		(_, at) => `<a href="https://x${at}.hacked.example/${"kit".repeat(at)}/folder/page.php">x</a>`,
	).join("");
	const phones = Array.from({ length: 300 }, (_, at) => `<p>+1 888 555 ${1000 + at}</p>`).join("");
	const header = `From: x <x@hacked.example>\nX-Mailer: ${"long ".repeat(400)}\nContent-Type: text/html; boundary=${"ab1-".repeat(300)}\n\n`;
	const found = indicatorsOfMail(`${header}<title>${"t ".repeat(5_000)}</title>${phones}${links}`);
	expect(found.phones).toHaveLength(9);
	for (const values of Object.values(found) as string[][]) {
		expect(values.length).toBeLessThanOrEqual(9);
		for (const value of values) expect(value.length).toBeLessThanOrEqual(120);
	}
});

test("no mail throws", () => {
	const pieces = fc.constantFrom(
		"\n",
		"\n\n",
		"X-Mailer: ",
		"Message-ID: <",
		"@",
		"Feedback-ID: :",
		"List-Id: <",
		"boundary=",
		"Content-Type: text/html;",
		"<a href='http://",
		"/",
		"0x",
		"bc1q",
		"UA-",
		"+1 ",
		"1",
		"tel:",
		"%",
		"<title>",
		"\u{1f600}",
		"\ud800",
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 60 }), (parts) => {
			indicatorsOfMail(parts.join(""));
		}),
		{ numRuns: 300 },
	);
});
