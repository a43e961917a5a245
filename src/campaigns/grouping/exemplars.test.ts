import fc from "fast-check";
import { expect, test } from "vitest";
import { minHashSize } from "../../base/min-hash.ts";
import { type Exemplar, Exemplars, viewNumber } from "./exemplars.ts";

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

test("shares nothing of a view that one of both has not", () => {
	const exemplars = new Exemplars();
	const values = Array.from({ length: minHashSize }, (_, bucket) => bucket + 1);
	const weights = values.map(() => 1);
	const plain = { whole: 1, skeleton: 0, subject: 0, language: 0, text: [], structure: [], pictures: [], places: [], length: 9 };
	const [empty, full] = [exemplars.add({ ...plain, words: [] }), exemplars.add({ ...plain, words: values, structure: values })];
	for (const [numbers, mine] of [
		[[empty], values],
		[[full], []],
		[[empty, empty], []],
	] as const) {
		expect(exemplars.shared(numbers, viewNumber.words, mine)).toBeUndefined();
		expect(exemplars.weighed(numbers, viewNumber.words, mine, weights)).toEqual({ share: 0, rare: 0 });
		expect(exemplars.structure(numbers[0], mine)).toBeUndefined();
	}
	expect(exemplars.shared([empty, full], viewNumber.words, values)).toBe(1);
	expect(exemplars.weighed([empty, full], viewNumber.words, values, weights)).toEqual({ share: 1, rare: minHashSize });
});

test("what is drawn from alternatives is in one exemplar or another", () => {
	const exemplars = new Exemplars();
	const plain = { whole: 1, skeleton: 0, subject: 0, language: 0, text: [], structure: [], pictures: [], places: [], length: 9 };
	const drawn = (from: number): number[] =>
		Array.from({ length: minHashSize }, (_, bucket) => (bucket % 4 < 2 ? bucket + 1 : from + bucket));
	const numbers = [1_000, 2_000].map((from) => exemplars.add({ ...plain, words: drawn(from) }));
	const mine = drawn(1_000).map((value, bucket) => (bucket % 4 === 3 ? 2_000 + bucket : value));
	expect(exemplars.shared(numbers.slice(0, 1), viewNumber.words, mine)).toBe(0.75);
	expect(exemplars.shared(numbers, viewNumber.words, mine)).toBe(1);
	const weights = mine.map((_, bucket) => (bucket % 4 === 3 ? 0.5 : 1));
	expect(exemplars.weighed(numbers.slice(0, 1), viewNumber.words, mine, weights)).toEqual({ share: 48 / 56, rare: 48 });
});
