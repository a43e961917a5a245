import { describe, expect, test } from "vitest";
import { dayNumber } from "../day-number.ts";
import { columnName, columnOf, inColumn, placeOf, timeScale } from "./time-scale.ts";
import { timeTicks } from "./time-ticks.ts";

function day(text: string): number {
	return dayNumber(text) as number;
}

test.each([
	["2024-03-10", "on 4 Mar 2024"],
	["2024-03-31", "in the week of 4\u201310 Mar 2024"],
	["2025-02-01", "in March 2024"],
])("a sentence names a column of a time to %s: %s", (to, said) => {
	expect(inColumn(timeScale(day("2024-03-04"), day(to), 12), 0)).toBe(said);
});

describe("columns of time", () => {
	test.each([
		["2024-03-04", "2024-03-04", "day", 1, "4 Mar 2024"],
		["2024-01-01", "2024-04-30", "day", 121, "1 Jan 2024"],
		["2023-12-28", "2024-12-31", "week", 54, "25\u201331 Dec 2023"],
		["2018-05-10", "2026-02-01", "month", 94, "May 2018"],
		["1999-02-10", "2024-02-01", "quarter", 101, "January to March 1999"],
		["1990-01-01", "2099-12-31", "year", 110, "1990"],
	])("from %s to %s are by %s", (from, to, unit, columns, first) => {
		const scale = timeScale(day(from), day(to), 125);
		expect({ unit: scale.unit, columns: scale.columns, first: columnName(scale, 0) }).toEqual({ unit, columns, first });
		expect(columnOf(scale, day(from))).toBe(0);
		expect(columnOf(scale, day(to))).toBe(columns - 1);
		expect(columnOf(scale, (scale.starts[0] as number) - 1)).toBe(-1);
		expect(columnOf(scale, scale.starts[columns] as number)).toBe(-1);
	});

	test("each day is in one column, in order", () => {
		const scale = timeScale(day("2023-11-17"), day("2025-03-02"), 40);
		for (let at = day("2023-11-17"); at <= day("2025-03-02"); at++) {
			const column = columnOf(scale, at);
			expect(at).toBeGreaterThanOrEqual(scale.starts[column] as number);
			expect(at).toBeLessThan(scale.starts[column + 1] as number);
			expect(Math.floor(placeOf(scale, at))).toBe(column);
		}
	});

	test("a day of the middle of a month stands in the middle of its column", () => {
		const scale = timeScale(day("2024-01-01"), day("2024-12-31"), 20, "month");
		expect(placeOf(scale, day("2024-04-16"))).toBeCloseTo(3.5);
	});
});

describe("ticks", () => {
	test.each([
		["2024-03-04", "2024-03-10", 900, "4 Mar 5 Mar 6 Mar 7 Mar 8 Mar 9 Mar 10 Mar"],
		["2024-03-04", "2024-04-10", 300, "4 Mar 11 Mar 18 Mar 25 Mar 1 Apr 8 Apr"],
		["2023-11-10", "2024-05-01", 400, "Dec Jan Feb Mar Apr May"],
		["2022-02-01", "2024-05-01", 400, "Jul Jan Jul Jan"],
		["2013-02-01", "2024-05-01", 900, "2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024"],
		["1991-02-01", "2024-05-01", 400, "1995 2000 2005 2010 2015 2020"],
	])("from %s to %s on %d", (from, to, width, labels) => {
		const scale = timeScale(day(from), day(to), width / 5);
		const ticks = timeTicks(scale, width);
		expect(ticks.map(({ label }) => label).join(" ")).toBe(labels);
	});

	test("the year stands where it begins", () => {
		const scale = timeScale(day("2023-11-10"), day("2024-05-01"), 80);
		expect(timeTicks(scale, 400).flatMap(({ label, year }) => (year === "" ? [] : `${label} ${year}`))).toEqual(["Dec 2023", "Jan 2024"]);
	});
});
