import fc from "fast-check";
import { expect, test } from "vitest";
import { minHashSize } from "../../base/min-hash.ts";
import { type Exemplar, Exemplars } from "./exemplars.ts";

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const view = fc.oneof(fc.constant([]), fc.array(fc.nat(2 ** 26), { minLength: minHashSize, maxLength: minHashSize }));
const picture = fc.bigInt(0n, 0xffff_ffff_ffff_ffffn).map((bits) => bits.toString(16).padStart(16, "0"));
const exemplar: fc.Arbitrary<Exemplar> = fc.record({
	whole: hash,
	skeleton: hash,
	subject: hash,
	language: hash,
	text: view,
	words: view,
	structure: view,
	pictures: fc.array(picture, { maxLength: 7 }),
	places: fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { maxLength: 8 }),
	length: fc.nat(100_000),
});

test("gives back what was kept: campaigns are put away by it", () => {
	fc.assert(
		fc.property(fc.array(exemplar, { maxLength: 40 }), (kept) => {
			const exemplars = new Exemplars();
			expect(kept.map((one) => exemplars.add(one))).toEqual([...kept.keys()]);
			expect([...kept.keys()].map((number) => exemplars.at(number))).toEqual(kept);
		}),
	);
});

const few = (least: number): fc.Arbitrary<number[]> => fc.uniqueArray(fc.integer({ min: least, max: 4 }), { maxLength: 8 });

test("has the places that were kept, and no others", () => {
	fc.assert(
		fc.property(exemplar, few(1), few(0), (record, places, others) => {
			const exemplars = new Exemplars();
			const kept = { ...record, places };
			const number = exemplars.add(kept);
			expect(kept.places.every((place) => exemplars.hasPlace(number, place))).toBe(true);
			expect(exemplars.hasPlaces(number, kept.places.toReversed())).toBe(true);
			const same = others.length === kept.places.length && others.every((place) => kept.places.includes(place));
			expect(exemplars.hasPlaces(number, others)).toBe(same);
		}),
	);
});
