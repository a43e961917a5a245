import { describe, expect, test } from "vitest";
import type { Account } from "../app/library.ts";
import { accountLines } from "./account-report.ts";
import { displayWidth } from "./terminal/display-width.ts";

const link = {
	shown: "https://bank.example",
	href: "https://evil.example/login",
	host: "evil.example",
	finalHost: "evil.example",
	belongsTo: "other",
	callToAction: true,
	hidden: false,
} as const;
const account: Account = {
	class: "phish",
	probability: { ham: 0.02, spam: 0.08, phish: 0.9 },
	score: 3.9,
	threshold: 2.67,
	reasons: [
		{ code: "PRIOR", weight: -1, text: "Where every message starts" },
		{ code: "CLAIMS_BANK", weight: 5.4, text: "Says it is from a bank\x1b[31m; the sender is evil.example" },
		{ code: "GOOD_THREAD", weight: -0.5, text: "Answers a mail" },
	],
	defects: [{ code: "BARE_CR", text: "A carriage return alone", count: 3 }],
	subject: "사회보장 명세서 ".repeat(20),
	from: "Bank <a@evil.example>",
	language: "en",
	links: [link, link, { ...link, shown: "", href: "https://r.example/?u=x", host: "r.example", finalHost: "evil.example", hidden: true }],
	attachments: [{ filename: "invoice\u202Efdp.exe", contentType: "application/pdf", kind: "exe", embedded: false }],
};
const message = { kind: "message", source: "box", index: 2, bytes: new Uint8Array() } as const;
const plain = (_: string, text: string) => text;
const lines = (columns: number) => accountLines(account, message, columns, plain);

describe("the account of a message", () => {
	test.each([40, 60, 100])("fits into %i columns and cannot move the cursor", (columns) => {
		for (const line of lines(columns)) {
			expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
			expect(line).not.toMatch(/[\x1b\u202e]/);
		}
	});

	test("says why it is ham where that is less likely than not", () => {
		const ham = { ...account, class: "ham", score: 2.6 } as const;
		const text = accountLines(ham, message, 60, plain).join("\n");
		expect(text).toContain(
			"Verdict  ham\n         its score of 2.60 is below the threshold of 2.67\n         from which on mail is unwanted\n",
		);
		expect(accountLines({ ...ham, score: -1 }, message, 60, plain).join("\n")).not.toContain("threshold");
		expect(lines(60).join("\n")).not.toContain("threshold");
	});

	test("names every piece of evidence by size, and their sum", () => {
		const text = lines(100).join("\n");
		const order = ["+5.40", "-1.00", "-0.50", "+3.90 = the log-odds"].map((part) => text.indexOf(part));
		expect(order.every((at) => at > 0)).toBe(true);
		expect(order).toEqual([...order].sort((left, right) => left - right));
		for (const { code } of account.reasons) expect(text).toContain(code);
	});

	test("shows links as read against where they go, each once", () => {
		expect(lines(100)).toEqual(
			expect.arrayContaining([
				"  “https://bank.example”",
				"    → evil.example – someone else's, call to action, 2 times",
				"  (no text)",
				"    → r.example, which hands on to evil.example – someone else's, call to action, hidden",
			]),
		);
	});

	test("names attachments and what is broken", () => {
		expect(lines(100)).toEqual(
			expect.arrayContaining([
				"  invoice\ufffdfdp.exe – application/pdf, by its content exe",
				"  A carriage return alone (3 times) BARE_CR",
			]),
		);
	});

	test("leaves out what there is none of", () => {
		const bare = accountLines({ ...account, links: [], attachments: [], defects: [] }, message, 80, plain).join("\n");
		expect(bare).not.toMatch(/links|attached|broken/);
	});
});
