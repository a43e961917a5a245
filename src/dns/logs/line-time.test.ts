import { expect, test } from "vitest";
import { lineTime } from "./line-time.ts";

const modified = new Date(2027, 0, 2, 8, 0, 0).getTime();

test.each([
	["[1784289601] x", 1_784_289_601_000],
	["[1784289601.25] x", 1_784_289_601_250],
	["2026-07-17T12:00:01Z x", Date.UTC(2026, 6, 17, 12, 0, 1)],
	["2026-07-17T12:00:01.123456+02:00 x", Date.UTC(2026, 6, 17, 10, 0, 1, 123)],
	["2026-07-17 12:00:01,5 x", new Date(2026, 6, 17, 12, 0, 1, 500).getTime()],
	["<30>1 2026-07-17T12:00:01-0330 x", Date.UTC(2026, 6, 17, 15, 30, 1)],
	["17-Jul-2026 12:00:01.123 x", new Date(2026, 6, 17, 12, 0, 1, 123).getTime()],
	["<30>Jul 17 2025 12:00:01 x", new Date(2025, 6, 17, 12, 0, 1).getTime()],
])("%s", (line, at) => expect(lineTime(line, modified)).toEqual({ at, rest: "x" }));

test.each([
	["Jan  2 07:59:00 x", new Date(2027, 0, 2, 7, 59).getTime()],
	["Dec 31 23:59:59 x", new Date(2026, 11, 31, 23, 59, 59).getTime()],
	["Jan  3 07:00:00 x", new Date(2027, 0, 3, 7).getTime()],
	["Jan  4 07:00:00 x", new Date(2026, 0, 4, 7).getTime()],
	["Feb 29 12:00:00 x", new Date(2024, 1, 29, 12).getTime()],
])("without a year, over New Year: %s", (line, at) => expect(lineTime(line, modified).at).toBe(at));

test.each(["", "x", "Foo 17 12:00:01 x", "[x] y", "Feb 30 12:00:00 x", "17-Abc-2026 12:00:01 x", "<"])("no time: %j", (line) =>
	expect(lineTime(line, modified).at).toBeUndefined(),
);
