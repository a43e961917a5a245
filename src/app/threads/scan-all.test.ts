import { describe, expect, test } from "vitest";
import type { Found } from "../readers/found.ts";
import { type ScanAllOptions, scanAll } from "./scan-all.ts";
import type { ScanResult } from "./scan-result.ts";
import { verdictOf } from "./verdict-record.ts";

const settings = { standIn: new URL("../../../test/support/fake-scanner.ts", import.meta.url).href };

async function* found(subjects: readonly string[], size = 0): AsyncGenerator<Found> {
	for (const [index, subject] of subjects.entries()) {
		if (subject === "unreadable") yield { kind: "unreadable", source: "gone", reason: "no such file" };
		else yield { kind: "message", source: "box", index, bytes: Buffer.from(`Subject: ${subject}\n\n${"x".repeat(size)}`) };
	}
}

async function scanned(subjects: readonly string[], options: ScanAllOptions = {}, size = 0): Promise<string[]> {
	const results: string[] = [];
	for await (const result of scanAll(found(subjects, size), { settings, threads: 2, ...options })) results.push(said(result));
	return results;
}

function said(result: ScanResult): string {
	if (result.kind === "scanned") return `${result.index} ${verdictOf(result.record).subject}`;
	return result.kind === "failed" ? `${result.index} failed: ${result.reason}` : `unreadable: ${result.reason}`;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => `ham ${at}`);
const expected = (subjects: readonly string[]) => subjects.map((subject, at) => `${at} ${subject}`);

describe("a few small messages", () => {
	test("are scanned in order, a failure being one message's alone", async () => {
		expect(await scanned(["ham a", "throw", "unreadable", "phish b"])).toEqual([
			"0 ham a",
			"1 failed: the scanner failed: told to",
			"unreadable: no such file",
			"3 phish b",
		]);
	});

	test("none at all", async () => {
		expect(await scanned([])).toEqual([]);
	});
});

describe("many messages, on threads", () => {
	test("come out in the order in which they went in", async () => {
		const subjects = many(1_000);
		expect(await scanned(subjects)).toEqual(expected(subjects));
	});

	test("those too large for a batch among them", async () => {
		const subjects = many(12);
		expect(await scanned(subjects, {}, 700_000)).toEqual(expected(subjects));
	});

	test("paths that cannot be read keep their place", async () => {
		const subjects = [...many(40), "unreadable", "ham last"];
		expect((await scanned(subjects)).slice(39)).toEqual(["39 ham 39", "unreadable: no such file", "41 ham last"]);
	});

	test("only unreadable paths", async () => {
		expect(await scanned(Array(2_500).fill("unreadable"))).toHaveLength(2_500);
	});

	test("a message that takes its thread down is named, and nothing else is disturbed", async () => {
		const subjects = many(200);
		subjects[50] = "die";
		subjects[51] = "die again";
		const wanted = expected(subjects);
		wanted[50] = "50 failed: the scanner failed: the thread ended";
		wanted[51] = "51 failed: the scanner failed: the thread ended";
		expect(await scanned(subjects)).toEqual(wanted);
	});

	test("a message that does not end is given up, and nothing else is disturbed", async () => {
		const subjects = many(200);
		subjects[50] = "hang";
		const wanted = expected(subjects);
		wanted[50] = "50 failed: not done after 0.3 s";
		expect(await scanned(subjects, { hardLimitMilliseconds: 300 })).toEqual(wanted);
	});

	test("a scanner that cannot be made is an error, not silence", async () => {
		await expect(scanned(many(30), { settings: { standIn: "file:///no-such-module.ts" } })).rejects.toThrow("no-such-module");
	});

	test("stopping early ends the threads", async () => {
		const results = scanAll(found(many(500)), { settings, threads: 2 });
		await results.next();
		await results.return(undefined);
		expect((await results.next()).done).toBe(true);
	});
});
