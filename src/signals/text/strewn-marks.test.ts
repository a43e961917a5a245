import { describe, expect, test } from "vitest";
import { strewnMarks, strewnWord } from "./strewn-marks.ts";

describe("strewn marks", () => {
	test.each([
		["Syriac", "amܿazoܿn", 2],
		["in rows", "paܿܿܿy", 3],
		["variation selectors of plane 14", "Se\u{e0139}r\u{e0139}vice", 2],
		["tags", "ac\u{e0041}count", 1],
		["Thai on Cyrillic", "сче\u0e49т", 1],
	])("%s", (_, text, count) => {
		expect(text.match(strewnMarks)).toHaveLength(count);
		expect(strewnWord.exec(text)?.[0].length).toBeGreaterThan(2);
	});

	test.each(["Jo\u0301se", "Фё\u0301дор", "Facebookของเรา", "हिन्दी", "สวัสดี", "ἀρχή", "і\u0484"])("none in %s", (text) => {
		expect(text.match(strewnMarks)).toBeNull();
		expect(strewnWord.test(text)).toBe(false);
	});

	test("marks without end are looked through in time", () => {
		const marks = "\u073f".repeat(20_000);
		expect(marks.match(strewnMarks)).toBeNull();
		expect(`a${marks}`.match(strewnMarks)?.length).toBeGreaterThan(3);
	}, 2_000);
});
