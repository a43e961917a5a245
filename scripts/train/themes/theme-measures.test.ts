import { expect, test } from "vitest";
import { measureThemes } from "./theme-measures.ts";

test("macro F1 is the mean over the themes that have messages", () => {
	const { macroF1, accuracy, perTheme } = measureThemes(["parcel", "parcel", "loans"], ["parcel", "loans", "loans"]);
	expect(perTheme.map(({ theme }) => theme).sort()).toEqual(["loans", "parcel"]);
	expect(macroF1).toBeCloseTo(2 / 3);
	expect(accuracy).toBeCloseTo(2 / 3);
});
