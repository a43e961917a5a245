import { describe, expect, test } from "vitest";
import { signOf } from "./sign.ts";
import { themes } from "./theme.ts";
import { readThemeModel, themeBytes, type ThemeNumbers } from "./theme-model.ts";
import { themeFrom } from "./theme-of.ts";
import { mostRows } from "./weight-table.ts";

const parcel = themes.indexOf("parcel");
const casino = themes.indexOf("casino");
const lure = signOf("lure.parcel");
const none = new Uint32Array();

function tinyModel(least = 0) {
	const numbers: ThemeNumbers = { themes, bias: themes.map(() => 0), scale: { signs: 0.1, words: 0.01 }, signs: 1, words: 2, least };
	const weights = new Int8Array(3 * themes.length);
	weights[parcel] = 100;
	weights[themes.length + casino] = 100;
	weights[2 * themes.length + casino] = 50;
	return { numbers, bytes: themeBytes({ signs: Uint32Array.of(lure), words: Uint32Array.of(7, 4_294_967_295), weights }) };
}

describe("theme model", () => {
	test("adds the rows of signs and words, each divided by the root of their number", () => {
		const { numbers, bytes } = tinyModel();
		const scores = readThemeModel(numbers, bytes).scores(Uint32Array.of(lure, signOf("unknown")), Uint32Array.of(3, 7, 4_294_967_295));
		expect(scores[parcel]).toBeCloseTo(10);
		expect(scores[casino]).toBeCloseTo((0.01 * 150) / Math.sqrt(2));
	});

	test("tells the best theme, and other where none leads by what is asked for", () => {
		const { numbers, bytes } = tinyModel(5);
		const model = readThemeModel(numbers, bytes);
		expect(themeFrom(model, Uint32Array.of(lure), none)).toBe("parcel");
		expect(themeFrom(model, none, Uint32Array.of(7))).toBe("other");
	});

	test("asks no more than a bounded number of words", () => {
		const { numbers, bytes } = tinyModel();
		const many = new Uint32Array(100_000).fill(7);
		expect(readThemeModel(numbers, bytes).scores(none, many)[casino]).toBeCloseTo((0.01 * 100 * mostRows) / Math.sqrt(mostRows));
	});

	test("says what to do when the files do not fit", () => {
		const { numbers, bytes } = tinyModel();
		expect(() => readThemeModel(numbers, bytes.subarray(1))).toThrow(/npm run train:themes/);
		expect(() => readThemeModel({ ...numbers, themes: ["parcel"] }, bytes)).toThrow(/npm run train:themes/);
		expect(() => readThemeModel({ ...numbers, bias: [] }, bytes)).toThrow(/npm run train:themes/);
	});
});
