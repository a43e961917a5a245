import { expect, test } from "vitest";
import { plainMail, sighting } from "../../test/support/campaigns/sighting.ts";
import { countedOf } from "./counted-row.ts";
import { PackedSighting, packSighting } from "./packed-sighting.ts";
import type { Sighting } from "./sighting.ts";

const long = sighting(plainMail("Tulips", "Tulips and mimosa for the eighth of March, delivered on the day to wherever they are wanted"));
const odd = sighting(plainMail("\u202e\ud800 “Тюльпаны”", "ok"));

/** As it arrives among others. */
function arrived(sent: Sighting): PackedSighting {
	const bytes = packSighting(sent);
	const others = new Uint8Array(bytes.length + 20).fill(0x7b);
	others.set(bytes, 7);
	return new PackedSighting(others.subarray(7, 7 + bytes.length));
}

test("arrives as it was sent, with or without min-hashes, wherever it lies", () => {
	expect(long.sketch.words).toHaveLength(64);
	for (const sent of [long, odd]) {
		const packed = arrived(sent);
		const { sketch, isCopy, reasons, text, ...rest } = JSON.parse(JSON.stringify(sent)) as Sighting;
		expect(packed.sketch).toEqual(sketch);
		expect(packed.language).toBe(sent.language);
		expect(packed.isCopy).toBe(isCopy);
		expect(packed.counted).toEqual({ ...rest, skeleton: sketch.skeleton, pictures: sketch.pictures });
		expect(packed.told).toEqual({ reasons, text });
	}
});

test("a single mail is read from its bytes, with fewer reasons that add up to the same", () => {
	const reasons = [5, 3, 2, 1, -1, -2].map((weight) => ({ code: `SIGN_${weight}`, weight, text: "Something was found" }));
	const packed = arrived({ ...long, reasons });
	const [row, told] = JSON.parse(`${Buffer.from(packed.single)}]`);
	expect(countedOf(row)).toEqual(packed.counted);
	expect(told.reasons).toHaveLength(4);
	const sum = (reasons: Sighting["reasons"]): number => reasons.reduce((total, { weight }) => total + weight, 0);
	expect(sum(told.reasons)).toBe(sum(reasons));
	expect(told.text).toBe(long.text.slice(0, 200));
});

test("more than usual arrives, too", () => {
	const strings = Array.from({ length: 8 }, (_, at) => "Ж".repeat(5_000 + at));
	const sent = { ...long, strings };
	const packed = arrived(sent);
	expect(packed.counted.strings).toEqual(strings);
	expect(packed.sketch).toEqual(JSON.parse(JSON.stringify(long.sketch)));
	expect(packed.told).toEqual({ reasons: long.reasons, text: long.text });
});

test("translations of a letter that looks wanted and leads nowhere are not looked for", () => {
	const letter = { ...long, language: "en", linkHosts: [], score: -1 };
	expect(arrived(letter).language).toBe("");
	expect(arrived(letter).counted.language).toBe("en");
	for (const other of [{ score: 0.5 }, { linkHosts: ["pay.example"] }, { sketch: { ...long.sketch, structure: [7] } }])
		expect(arrived({ ...letter, ...other }).language).toBe("en");
});
