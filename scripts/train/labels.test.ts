import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLabels } from "./labels.ts";

const lines = readFileSync(new URL("../../model/labels.tsv", import.meta.url), "utf8")
	.split("\n")
	.filter((line) => line !== "");

test("every line is a message's hash and its kind: nothing that would let a message be told", () => {
	for (const line of lines) expect(line).toMatch(/^[0-9a-z-]{6,64}\t(?:spam|phish)$/);
});

test("every line is read, and no message has two labels", () => {
	expect(readLabels().size).toBe(lines.length);
});

test("both kinds are there", () => {
	expect(new Set(readLabels().values())).toEqual(new Set(["spam", "phish"]));
});
