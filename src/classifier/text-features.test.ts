import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { featureBits, textFeatures } from "./text-features.ts";

const text = (body: string, subject = "", senderName = "") => ({ body, subject, senderName });

describe("textFeatures", () => {
	test("gives each slot once, within the table", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 2_000 }), (body) => {
				const slots = textFeatures(text(body));
				expect(new Set(slots).size).toBe(slots.length);
				for (const slot of slots) expect(slot).toBeLessThan(1 << featureBits);
			}),
		);
	});

	test("saying a thing twice changes nothing but the seam", () => {
		const once = new Set(textFeatures(text("cheap watches here ")));
		const twice = textFeatures(text("cheap watches here cheap watches here "));
		expect([...once].every((slot) => twice.includes(slot))).toBe(true);
		expect(twice.length).toBeLessThan(once.size + 8);
	});

	test("digits are alike, addresses are not looked into", () => {
		expect(textFeatures(text("invoice 4711"))).toEqual(textFeatures(text("invoice 9876")));
		expect(textFeatures(text("write to ann@one.example now"))).toEqual(textFeatures(text("write to bob@two.example now")));
	});

	test("the same word in the subject and in the body are two features", () => {
		expect(textFeatures(text("", "viagra"))).not.toEqual(textFeatures(text("viagra")));
	});

	test("the name of a mailing list does not count", () => {
		expect(textFeatures(text("", "", "ann lee via some-list"))).toEqual(textFeatures(text("", "", "ann lee")));
	});

	test("text without end costs no more than its beginning", () => {
		expect(textFeatures(text("word ".repeat(1_000_000)))).toEqual(textFeatures(text("word ".repeat(10_000))));
	});
});
