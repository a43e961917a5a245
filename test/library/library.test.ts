import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as sources from "../../src/app/library.ts";

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url));

test('import from "tidegate" gives all that the library has', async () => {
	const library = await import("tidegate");
	expect(Object.keys(library).sort()).toEqual(Object.keys(sources).sort());
});

test("a scanner judges bytes, with an envelope or without, and keeps nothing", async () => {
	const scanner = sources.createScanner();
	const verdict = await scanner.scan(sample("password-reset-genuine.eml"), {
		mailFrom: "noreply@github.com",
		recipients: ["anna.berg@hafenverein.example"],
	});
	expect(verdict.subject).toBe("[GitHub] Please reset your password");
	expect(verdict.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(verdict.score, 9);
	expect(await scanner.scan(sample("password-reset-genuine.eml"))).toEqual(
		await scanner.scan(new Uint8Array(sample("password-reset-genuine.eml"))),
	);
});

test("bytes that are no mail get a verdict all the same", async () => {
	const scanner = sources.createScanner();
	for (const bytes of [new Uint8Array(), new Uint8Array(1_000), Buffer.from("\xff\xfe".repeat(500), "latin1")]) {
		const { class: mailClass, defects } = await scanner.scan(bytes);
		expect(sources.mailClasses).toContain(mailClass);
		expect(defects.length).toBeGreaterThan(0);
	}
});

test("the local layer that is handed in is the one that learns", async () => {
	const local = new sources.LocalLayer();
	const scanner = sources.createScanner({ local });
	const message = sample("list-post.eml");
	const before = await scanner.scan(message);
	await scanner.learn(message, "spam");
	expect((await scanner.scan(message)).score).toBeGreaterThan(before.score + 1);
	const copy = sources.createScanner({ local: sources.LocalLayer.from(local.toBytes()) });
	expect((await copy.scan(message)).score).toBeCloseTo((await scanner.scan(message)).score, 9);
	expect(await scanner.unlearn(message)).toBe(true);
	expect((await scanner.scan(message)).score).toBeCloseTo(before.score, 9);
});
