import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themes } from "../../../src/campaigns/themes/theme.ts";
import { syntheticThemes } from "./synthetic-themes.ts";
import { readThemeLabels } from "./theme-labels.ts";

const file = new URL("../../../model/theme-labels-train.tsv", import.meta.url);
const lines = readFileSync(file, "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"));

test("every line is a message's hash and a theme: nothing that would let a message be told", () => {
	for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64}\t[a-z-]+$/);
});

test("every line is read, in order of hashes, and no message has two themes", () => {
	expect(readThemeLabels(file).size).toBe(lines.length);
	expect([...lines].sort()).toEqual(lines);
});

test("kinds of made-up mail have themes that there are", () => {
	for (const theme of Object.values(syntheticThemes)) expect(themes).toContain(theme);
});
