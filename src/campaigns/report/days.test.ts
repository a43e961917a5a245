import { expect, test } from "vitest";
import { dayNumber } from "../day-number.ts";
import { writtenDay } from "./days.ts";

test.each([
	["2026-10-01", "2026-10-20", "1"],
	["2026-10-31", "2026-11-20", "31 October"],
	["2025-12-31", "2026-01-20", "31 December 2025"],
	["2026-10-01", undefined, "1 October 2026"],
])("the day %s before %s is written: %s", (day, before, written) => {
	expect(writtenDay(dayNumber(day) as number, before === undefined ? undefined : dayNumber(before))).toBe(written);
});
