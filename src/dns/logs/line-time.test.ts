import { expect, test } from "vitest";
import { lineTime, unixMoment } from "./line-time.ts";

const modified = new Date(2027, 0, 2, 8, 0, 0).getTime();

test.each([
	["[1784289601] x", 1_784_289_601_000],
	["[1784289601.25] x", 1_784_289_601_250],
	["2026-07-17T12:00:01Z x", Date.UTC(2026, 6, 17, 12, 0, 1)],
	["2026-07-17T12:00:01.123456+02:00 x", Date.UTC(2026, 6, 17, 10, 0, 1, 123)],
	["2026-07-17 12:00:01,5 x", new Date(2026, 6, 17, 12, 0, 1, 500).getTime()],
	["<30>1 2026-07-17T12:00:01-0330 x", Date.UTC(2026, 6, 17, 15, 30, 1)],
	["17-Jul-2026 12:00:01.123 x", new Date(2026, 6, 17, 12, 0, 1, 123).getTime()],
	["1795418401.123456 x", 1_795_418_401_123],
	["Mon 2026-11-23 07:20:01 UTC x", Date.UTC(2026, 10, 23, 7, 20, 1)],
	["Mon 2026-11-23 07:20:01 CET x", new Date(2026, 10, 23, 7, 20, 1).getTime()],
	["Mon 2026-11-23 07:20:01 +0530 x", Date.UTC(2026, 10, 23, 1, 50, 1)],
	["Mon 2026-11-23 07:20:01 -03 x", Date.UTC(2026, 10, 23, 10, 20, 1)],
	["Mon Nov 23 07:20:01 2026 x", new Date(2026, 10, 23, 7, 20, 1).getTime()],
	["Fri Jul  3 10:00:00 2026 x", new Date(2026, 6, 3, 10).getTime()],
	["<30>Jul 17 2025 12:00:01 x", new Date(2025, 6, 17, 12, 0, 1).getTime()],
])("%s", (line, at) => expect(lineTime(line, modified)).toEqual({ at, rest: "x" }));

test.each([
	["Jan  2 07:59:00 x", new Date(2027, 0, 2, 7, 59).getTime()],
	["Dec 31 23:59:59 x", new Date(2026, 11, 31, 23, 59, 59).getTime()],
	["Jan  3 07:00:00 x", new Date(2027, 0, 3, 7).getTime()],
	["Jan  4 07:00:00 x", new Date(2026, 0, 4, 7).getTime()],
	["Feb 29 12:00:00 x", new Date(2024, 1, 29, 12).getTime()],
])("without a year, over New Year: %s", (line, at) => expect(lineTime(line, modified).at).toBe(at));

test.each([
	"",
	"x",
	"Foo 17 12:00:01 x",
	"[x] y",
	"Feb 30 12:00:00 x",
	"17-Abc-2026 12:00:01 x",
	"<",
	"Mon x",
	"Mon 2026-11-23 x",
	"1795418401 x",
])("no time: %j", (line) => expect(lineTime(line, modified).at).toBeUndefined());

test.each([
	[1_795_418_401, 1_795_418_401_000],
	[1_795_418_401.123, 1_795_418_401_123],
	[1_795_418_401_123, 1_795_418_401_123],
	[1_795_418_401_123_456, 1_795_418_401_123],
	[1_795_418_401_123e6, 1_795_418_401_123],
	[Number.POSITIVE_INFINITY, undefined],
	[Number.NaN, undefined],
])("%d is a moment", (number, at) => expect(unixMoment(number)).toBe(at));
