import fc from "fast-check";
import { expect, test } from "vitest";
import { TextShelf } from "./text-shelf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([1, 3, 512])(
	"gives back what was put away, in any script, empty and larger than a piece of memory, %d blocks open",
	(mostOpen) => {
		const shelf = new TextShelf(mostOpen);
		const texts = ["", "Tulips", "花と香水", "x".repeat(3_000_000), "ю".repeat(700_000), "end"];
		const numbers = texts.map((text) => shelf.put(bytes(text), "…"));
		expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
		expect(numbers.map((number) => shelf.get(number))).toEqual(texts.map((text) => `${text}…`));
	},
);

test("any texts", () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: "grapheme", maxLength: 20_000 }), { maxLength: 50 }),
			fc.integer({ min: 1, max: 4 }),
			fc.constantFrom("", "…"),
			(texts, mostOpen, end) => {
				const shelf = new TextShelf(mostOpen);
				const numbers = texts.map((text) => shelf.put(bytes(text), end));
				expect(numbers.map((number) => shelf.get(number))).toEqual(texts.map((text) => `${text}${end}`));
			},
		),
	);
});
