/** Whatever comes in, the scanner answers within its time, and is none the worse for it afterwards. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createScanner, type Scanner } from "../src/app/create-scanner.ts";
import { modelFolder } from "../src/app/shipped-model.ts";
import { mailClasses } from "../src/verdict/verdict.ts";
import { deep, type HostileMail, large, markup, packed, worstRuns } from "./support/hostile-mail.ts";
import { standInModel } from "./support/stand-in-model.ts";

/** The limit on one message is 2 s; the rest is for a machine that is busy with other tests. */
const longestMilliseconds = 5_000;
const ordinary = readFileSync(new URL("../samples/list-post.eml", import.meta.url));

describe("by a model that was never trained", () => {
	const scanner = createScanner({ model: standInModel() });
	describe("large", () => survives(scanner, large));
	describe("deep and many", () => survives(scanner, deep));
	describe("packed", () => survives(scanner, packed));
	describe("markup", () => survives(scanner, markup));
	describe("runs of one thing", () => survives(scanner, worstRuns));
});

if (existsSync(new URL("text.bin", modelFolder))) {
	describe("by the shipped model", () => {
		const scanner = createScanner();
		survives(scanner, [...deep, ...markup]);
	});
}

/** Each message gets a verdict in time, and an ordinary one after it the verdict it always had. */
function survives(scanner: Scanner, hostile: HostileMail): void {
	const before = scanner.scan(ordinary);
	test.each(hostile)("%s", async (_, make) => {
		const message = make();
		const from = performance.now();
		const verdict = await scanner.scan(message);
		expect(performance.now() - from).toBeLessThan(longestMilliseconds);
		expect(mailClasses).toContain(verdict.class);
		expect(verdict.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(verdict.score, 6);
		expect(await scanner.scan(ordinary)).toEqual(await before);
	});
}
