import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { traits } from "../../test/support/traits.ts";
import { Profile } from "./profile.ts";
import type { Traits } from "./traits.ts";

const themeName = (theme: string): string => `“${theme}”`;
const day = 24 * 3_600_000;

describe("maturity", () => {
	test("what nobody confirmed counts only once it is old enough", () => {
		const profile = Profile.empty();
		profile.observe(traits({ calls: ["portal.example"] }), { at: 10 * day });
		profile.settle(9 * day);
		expect([profile.campaigns, profile.waiting, profile.tallies.calls.has("portal.example")]).toEqual([0, 1, false]);
		profile.settle(10 * day);
		expect([profile.campaigns, profile.waiting, profile.tallies.calls.has("portal.example")]).toEqual([1, 0, true]);
	});

	test("what a person confirmed counts at once", () => {
		const profile = Profile.empty();
		profile.observe(traits({ calls: ["shop.example"] }), { at: 10 * day, confirmed: true });
		expect([profile.campaigns, profile.tallies.calls.isFirm("shop.example")]).toEqual([1, true]);
	});
});

describe("JSON", () => {
	test("says the same again", () => {
		const profile = Profile.empty();
		for (let at = 0; at < 9; at++)
			profile.observe(traits({ calls: [`shop${at % 2}.example`], content: -at }), { at: at * day, confirmed: at < 6, size: 300 + at });
		const copy = Profile.from(JSON.stringify(profile));
		expect(JSON.stringify(copy)).toBe(JSON.stringify(profile));
		expect([copy.campaigns, copy.waiting]).toEqual([6, 3]);
		expect(copy.lines(themeName)).toEqual(profile.lines(themeName));
	});

	test("shows themes as people call them", () => {
		const profile = Profile.empty();
		profile.observe(traits({ about: { theme: "parcel", name: "Parcels", nature: "fraud" } }), { at: 0, confirmed: true });
		expect(profile.lines(themeName)).toContainEqual({ what: "Is about", values: [{ value: "“parcel”", count: 1 }] });
	});

	test("shows what its mail speaks of as people say it, and nothing that is no appeal", () => {
		const profile = Profile.empty();
		profile.observe(traits({ appeals: ["parcel", "constructor"] }), { at: 0, confirmed: true });
		expect(profile.lines(themeName)).toContainEqual({ what: "Speaks of", values: [{ value: "a parcel", count: 1 }] });
	});

	test("anything else is an empty profile", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.json(), fc.string(), fc.record({ version: fc.constant(1), tallies: fc.anything(), habits: fc.anything() })),
				(json) => {
					expect(() => JSON.stringify(Profile.from(json))).not.toThrow();
				},
			),
		);
	});
});

test("stays small whatever is observed", () => {
	const profile = Profile.empty();
	const long = (at: number, length: number): string[] => Array.from({ length }, (_, place) => `${at}-${place}-${"é".repeat(200)}.example`);
	for (let at = 0; at < 600; at++)
		profile.observe(hostile(at, long), { at: at * day, confirmed: at % 2 === 0, recipients: long(at, 500).map((x) => `a@${x}`) });
	expect(JSON.stringify(profile).length).toBeLessThan(400_000);
	expect(Buffer.byteLength(JSON.stringify(profile))).toBeLessThan(600_000);
});

function hostile(at: number, long: (at: number, length: number) => string[]): Traits {
	const many = long(at, 40);
	return traits({
		from: many[0] as string,
		calls: many,
		links: many,
		addresses: many,
		phones: many,
		names: many,
		signs: many,
		themes: many,
		files: many,
		replyTo: many,
	});
}
