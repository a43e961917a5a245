import { describe, expect, test } from "vitest";
import type { Verdict } from "../app/library.ts";
import { recordOf } from "../app/threads/verdict-record.ts";
import { percent } from "./percent.ts";
import { scanLine, scanNote, scanSummary } from "./scan-report.ts";
import { ScanTally } from "./scan-tally.ts";
import { strongestReason } from "./strongest-reason.ts";
import { displayWidth } from "./terminal/display-width.ts";

const verdict: Verdict = {
	class: "phish",
	probability: { ham: 0.001, spam: 0.009, phish: 0.99 },
	score: 5,
	threshold: 2.67,
	reasons: [
		{ code: "GOOD_LIST_HEADERS", weight: -4, text: "Has list headers" },
		{ code: "CLAIMS_GOVERNMENT", weight: 3.1, text: "Says it is from the Ministry of Foreign Affairs; the sender is alsquare.example" },
		{ code: "PRIOR", weight: -1, text: "Where every message starts" },
	],
	defects: [],
	subject: "[외교부] 사회보장 명세서가\x1b[2J 발급되었습니다",
	from: "",
	language: "ko",
};
const result = { kind: "scanned", source: "inbox/mail.eml", index: 3, record: recordOf(verdict) } as const;
const plain = (_: string, text: string) => text;

describe("one line a message", () => {
	test.each([40, 60, 80, 119, 120, 200])("fits into %i columns and cannot move the cursor", (columns) => {
		const line = scanLine(result, columns, plain);
		expect(displayWidth(line)).toBeLessThanOrEqual(columns);
		expect(line).not.toContain("\x1b");
		expect(line).toMatch(/^phish {2}99\.0 % {2}/);
	});

	test("says where the message stands when there is room", () => {
		expect(scanLine(result, 60, plain)).not.toContain("mail.eml#3");
		expect(scanLine(result, 140, plain)).toContain("inbox/mail.eml#3");
	});

	test("gives the strongest reason for the class, not against it, and not what stands under every message", () => {
		expect(scanLine(result, 200, plain)).toContain("Says it is from the Ministry");
		expect(strongestReason({ ...verdict, class: "ham" })).toBe("Has list headers");
		expect(strongestReason({ ...verdict, class: "ham", reasons: verdict.reasons.slice(1) })).toBe("");
	});
});

test.each([40, 80])("ham that is less likely than not says why, in %i columns", (columns) => {
	const ham = { ...result, record: recordOf({ ...verdict, class: "ham", score: 2.6 }) };
	const lines = scanNote(ham, columns);
	expect(lines.map((line) => line.trim()).join(" ")).toBe(
		"its score of 2.60 is below the threshold of 2.67 from which on mail is unwanted",
	);
	for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
	expect(scanNote(result, columns)).toEqual([]);
});

test("the summary counts, with bars", () => {
	const tally = new ScanTally();
	tally.add(result);
	tally.add({ ...result, record: recordOf({ ...verdict, class: "ham" }) });
	const lines = scanSummary(tally, 0.5, 80, plain);
	expect(lines.slice(1)).toEqual([
		"2 messages in 0.50 s",
		"  ham    1  ████████████████████ 50.0 %",
		"  spam   0   0.0 %",
		"  phish  1  ████████████████████ 50.0 %",
	]);
	expect(scanSummary(new ScanTally(), 0.5, 80, plain)).toEqual(["No messages found."]);
});

test("a percentage is never rounded to certainty", () => {
	expect([0, 0.000001, 0.5, 0.999999, 1].map((share) => percent(share))).toEqual(["0.0 %", "0.1 %", "50.0 %", "99.9 %", "100.0 %"]);
});
