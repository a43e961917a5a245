import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tidegate } from "../support/tidegate.ts";

let data: string;
beforeEach(() => {
	data = join(mkdtempSync(join(tmpdir(), "learn-")), "data");
});
afterEach(() => rmSync(join(data, ".."), { recursive: true, force: true }));

async function verdict(path: string): Promise<{ score: number; reasons: { code: string }[] }> {
	return JSON.parse((await tidegate(["scan", "--json", "--data", data, path])).output);
}

test("what is learnt counts in the next scan, and unlearning takes it back", async () => {
	const path = "samples/list-post.eml";
	const before = await verdict(path);

	const learnt = await tidegate(["learn", "--as", "phish", "--data", data, path]);
	expect([learnt.status, learnt.errors]).toEqual([0, ""]);
	expect(learnt.output).toBe(`Learnt 1 message as phish. ${data}/local-layer.json now holds 1 message.\n`);
	// One lesson moves a message as far as its margin asks, and no further than one mistake may.
	const after = await verdict(path);
	expect(after.score).toBeGreaterThan(before.score + 1);
	expect(after.reasons.map(({ code }) => code)).toContain("LOCAL_MODEL");

	const unlearnt = await tidegate(["unlearn", path, "samples/newsletter-de.eml"], { environment: { TIDEGATE_DATA: data } });
	expect(unlearnt.output).toBe(`Took back 1 message; 1 message had not been learnt. ${data}/local-layer.json now holds 0 messages.\n`);
	expect((await verdict(path)).score).toBeCloseTo(before.score, 9);
});

test("what cannot be read is named, and the rest is learnt", async () => {
	const { status, output, errors } = await tidegate(["learn", "--as", "ham", "--data", data, "samples/none.eml", "samples/list-post.eml"]);
	expect(status).toBe(2);
	expect(errors).toBe("tidegate: samples/none.eml: no such file or folder\n");
	expect(output).toContain("Learnt 1 message as ham.");
});
