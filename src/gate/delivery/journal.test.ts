import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DeliveryReply } from "../next-hop.ts";
import { Journal } from "./journal.ts";
import { readJournal } from "./read-journal.ts";

let folder: string;
const path = () => join(folder, "journal");
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tidegate-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const delivered = (recipientId: number): DeliveryReply => ({
	recipientId,
	outcome: "delivered",
	reply: "250 2.0.0 Ok “so”",
	dsnPassedOn: false,
});
const kinds = () => [...readJournal(path())].map(([recipientId, { kind, jobId }]) => `${recipientId} ${kind} in job ${jobId}`);

test("sent is in doubt until it is answered; what comes later counts", () => {
	const journal = new Journal(path());
	journal.dataEnd(1, [10, 11]);
	journal.dataEnd(2, [20]);
	journal.answer(1, [delivered(10), { ...delivered(11), outcome: "failed" }]);
	journal.dataEnd(3, [11]);
	expect(kinds()).toEqual(["10 answered in job 1", "11 in-doubt in job 3", "20 in-doubt in job 2"]);
	expect(readJournal(path()).get(10)).toEqual({ kind: "answered", jobId: 1, reply: delivered(10) });
});

test("a line that is torn, or not ours, says nothing", () => {
	const journal = new Journal(path());
	journal.dataEnd(1, [10]);
	appendFileSync(path(), '{"e":2,"r":[2\nnull\n[]\n{"r":1}\n{"e":1}\n\n');
	journal.dataEnd(3, [30]);
	appendFileSync(path(), '{"a":3,"r":[{"recip');
	expect(kinds()).toEqual(["10 in-doubt in job 1", "30 in-doubt in job 3"]);
});

test("a journal that is not there is empty", () => {
	expect(kinds()).toEqual([]);
});

test("it is written anew with what is not settled, and goes on", () => {
	const journal = new Journal(path());
	journal.dataEnd(0, [0]);
	for (let job = 1; job <= 20_000; job++) {
		journal.dataEnd(job, [job]);
		journal.answer(job, [delivered(job)]);
		if (job !== 7) journal.settle([job]);
	}
	expect(statSync(path()).size).toBeLessThan(2 * 1024 * 1024);
	const old = readFileSync(path(), "utf8").split("\n").length;
	expect(old).toBeLessThan(20_000);
	expect(kinds()).toEqual(expect.arrayContaining(["0 in-doubt in job 0", "7 answered in job 7"]));
	journal.answer(0, [delivered(0)]);
	expect(kinds()).toContain("0 answered in job 0");
});
