import fc from "fast-check";
import { expect, test } from "vitest";
import { TextShelf } from "./text-shelf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("gives back what was put away, in any script, empty and larger than a piece of memory", () => {
	const shelf = new TextShelf();
	const texts = ["", "Tulips", "花と香水", "x".repeat(3_000_000), "ю".repeat(700_000), "end"];
	const numbers = texts.map((text) => shelf.put(bytes(text), "…"));
	expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
	expect(numbers.map((number) => shelf.get(number))).toEqual(texts.map((text) => `${text}…`));
});

test("any texts", () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 2_000 }), { maxLength: 50 }), (texts) => {
			const shelf = new TextShelf();
			const numbers = texts.map((text) => shelf.put(bytes(text), "…"));
			expect(numbers.map((number) => shelf.get(number))).toEqual(texts.map((text) => `${text}…`));
		}),
	);
});
