import fc from "fast-check";
import { expect, test } from "vitest";
import { NeedleSearch } from "./needle-search.ts";

function all(needles: readonly string[], text: string): number[] {
	const bytes = Buffer.from(text, "latin1");
	const search = new NeedleSearch(needles);
	const found: number[] = [];
	for (let at = search.next(bytes, 0, bytes.length); at >= 0; at = search.next(bytes, at + 1, bytes.length)) found.push(at);
	return found;
}

test("finds names in any mixture of case, as whole labels", () => {
	const names = ["phish.example", "t.co"];
	expect(all(names, "login.PHISH.Example. t.co")).toEqual([6, 21]);
	expect(all(names, "catphish.example phish.examples xt.co t.com phish-example")).toEqual([]);
	expect(all(names, "phish.example")).toEqual([0]);
	expect(all(names, "phish.exampl")).toEqual([]);
	// What is no part of a label ends by itself.
	expect(all(["\\tCNAME\\"], "60\\tIN\\tCNAME\\tphish.example.")).toEqual([6]);
});

test("finds what looking at every place finds", () => {
	const label = fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 3, maxLength: 7 });
	const text = fc.string({ unit: fc.constantFrom("a", "b", "B", ".", " "), maxLength: 200 });
	fc.assert(
		fc.property(fc.array(label, { minLength: 1, maxLength: 20 }), text, (needles, hay) => {
			const folded = hay.toLowerCase();
			const part = (character: string | undefined) => character === "a" || character === "b";
			const isWithin = (border: number) => part(folded[border - 1]) && part(folded[border]);
			const expected = Array.from(folded, (_, at) => at).filter((at) =>
				needles.some((needle) => folded.startsWith(needle, at) && !isWithin(at) && !isWithin(at + needle.length)),
			);
			expect(all(needles, hay)).toEqual(expected);
		}),
	);
});

const sameForLong = `www.${"parcel-desk-".repeat(5)}.${"parcel-desk-".repeat(5)}`;

test.each([
	["begin and end alike", (number: number) => `www.shop-${number}.phish.example`, "www.shop-x.phish.example www.example "],
	[
		"differ late, in the same number of letters",
		(number: number) => `${sameForLong}.${10_000 + number}.phish.example`,
		`${sameForLong}.10x00.phish.example `,
	],
])("thousands of names that %s do not slow it down", (_, name, lookup) => {
	const names = Array.from({ length: 5_000 }, (_, number) => name(number));
	const hay = Buffer.from(lookup.repeat(20_000));
	const began = performance.now();
	expect(new NeedleSearch(names).next(hay, 0, hay.length)).toBe(-1);
	expect(performance.now() - began).toBeLessThan(2_000);
});

test("nothing to look for is nowhere", () => expect(all([], "a.example")).toEqual([]));
