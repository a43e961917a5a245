import { expect, test } from "vitest";
import { weekOf } from "./week.ts";

const thursday = Date.UTC(2026, 10, 26, 21);

test.each([
	[undefined, "2026-11-16", "2026-11-22"],
	["2024-03-08", "2024-03-04", "2024-03-10"],
	["2024-03-04", "2024-03-04", "2024-03-10"],
	["2024-03-10", "2024-03-04", "2024-03-10"],
	["2024-W10", "2024-03-04", "2024-03-10"],
	["2020w53", "2020-12-28", "2021-01-03"],
	["2026-W01", "2025-12-29", "2026-01-04"],
])("%s", (told, from, to) => {
	expect(weekOf(told, thursday)).toEqual({ from, to });
});

test.each([
	"",
	"yesterday",
	"2024-13-40",
	"2024-W54",
	"2024-W00",
	"2024-W53",
	"2024-02-30",
	"2023-02-29",
	"1902-01-01",
	"1902-W01",
	"9999-12-31",
	"9999-W52",
])("%j is none", (told) => {
	expect(() => weekOf(told, thursday)).toThrow(/write a day of it/);
});
