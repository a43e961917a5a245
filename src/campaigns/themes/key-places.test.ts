import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyPlaces } from "./key-places.ts";

const word = fc.integer({ min: 0, max: 0xffffffff });

test("each key has a place of its own, any other key one of the places", () => {
	fc.assert(
		fc.property(fc.uniqueArray(word, { maxLength: 500 }), word, (keys, other) => {
			const places = KeyPlaces.of(Uint32Array.from(keys));
			expect(new Set(keys.map((key) => places.placeOf(key))).size).toBe(keys.length);
			expect(places.placeOf(other)).toBeLessThan(places.count);
		}),
		{ numRuns: 50 },
	);
});

test("keys in a row are placed as well as mixed ones", () => {
	const keys = Uint32Array.from({ length: 20_000 }, (_, at) => at);
	const places = KeyPlaces.of(keys);
	expect(new Set([...keys].map((key) => places.placeOf(key))).size).toBe(keys.length);
});

test("a key that stands there twice is said", () => {
	expect(() => KeyPlaces.of(Uint32Array.of(7, 7))).toThrow("twice");
});
