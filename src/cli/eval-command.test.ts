import { describe, expect, test } from "vitest";
import { recordOf } from "../app/threads/verdict-record.ts";
import { evaluationLines } from "./evaluation-tables.ts";
import { displayWidth } from "./terminal/display-width.ts";
import type { MailClass, Verdict } from "../app/library.ts";
import { Evaluation } from "../app/evaluation/evaluation.ts";
import { folderOf } from "../app/evaluation/folder-of.ts";

function scanned(source: string, mailClass: MailClass, score: number, index = 0, language = "en") {
	const unwanted = 1 / (1 + Math.exp(-score));
	const verdict: Verdict = {
		class: mailClass,
		probability: { ham: 1 - unwanted, spam: unwanted, phish: 0 },
		score,
		threshold: 2.67,
		reasons: [{ code: "PRIOR", weight: score, text: "Where every message starts" }],
		defects: [],
		subject: `${source} ${score}`,
		from: "",
		language,
	};
	return { kind: "scanned", source, index, record: recordOf(verdict) } as const;
}

function evaluation(): Evaluation {
	const result = new Evaluation();
	for (let at = 0; at < 200; at++) result.add(scanned("good/a.eml", at < 3 ? "spam" : "ham", at < 3 ? 2 + at : -at / 10), false);
	for (let at = 0; at < 100; at++)
		result.add(scanned("bad.mbox", at < 90 ? "phish" : "ham", at < 90 ? 5 : -at, at, at < 50 ? "ko" : ""), true);
	return result;
}

describe("an evaluation", () => {
	const report = evaluation().report();

	test("counts at the threshold and at the rates of all ham", () => {
		expect(report).toMatchObject({
			ham: 200,
			unwanted: 100,
			falsePositiveRate: 0.015,
			recall: 0.9,
			recallAt1Percent: 0.9,
			recallAt01Percent: 0.9,
			failed: 0,
		});
		expect(report.rocAuc).toBeCloseTo(0.9, 2);
		expect(report.oneMinusRocAucPercent).toBeCloseTo((1 - (report.rocAuc as number)) * 100, 12);
		expect(report.expectedCalibrationError).toBeGreaterThan(0);
	});

	test("by folder and by language, null where there is nothing to tell by", () => {
		expect(report.folders.map(({ name, ham, unwanted }) => [name, ham, unwanted])).toEqual([
			["bad.mbox", 0, 100],
			["good", 200, 0],
		]);
		expect(report.folders[0]).toMatchObject({ falsePositiveRate: null, recall: 0.9 });
		expect(report.languages.map(({ name }) => name)).toEqual(["en", "ko", "unknown"]);
	});

	test("the ten furthest on the wrong side, worst first", () => {
		expect(report.worst).toHaveLength(10);
		expect(report.worst[0]).toMatchObject({ source: "bad.mbox", index: 99, unwanted: true, class: "ham", score: -99 });
	});

	test("prints into any width", () => {
		for (const columns of [60, 120]) {
			for (const line of evaluationLines(report, columns, (_, text) => text)) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
		}
	});

	test("of nothing is empty, and valid JSON", () => {
		const empty = new Evaluation().report();
		expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
		expect(evaluationLines(empty, 80, (_, text) => text).join("\n")).not.toContain("NaN");
	});
});

test("the folder of a message", () => {
	const mailboxes = new Set(["x/box"]);
	expect(["a/b/c.eml", "x/box", "-", "Maildir/cur/1", "mail.eml"].map((source) => folderOf(source, mailboxes))).toEqual([
		"a/b",
		"x/box",
		"-",
		"Maildir",
		".",
	]);
});
