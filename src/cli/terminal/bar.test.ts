import { expect, test } from "vitest";
import { bar } from "./bar.ts";
import { displayWidth } from "./display-width.ts";

test.each([
	[0, 8, ""],
	[0.5, 8, "████"],
	[0.001, 8, "▏"],
	[1, 2, "██"],
	[2, 2, "██"],
])("a share of %d in %i columns", (share, columns, drawn) => {
	expect(bar(share, columns)).toBe(drawn);
});

test.each([0, -3])("never takes more columns than there are: %i", (columns) => {
	expect(displayWidth(bar(1, columns))).toBe(0);
});
