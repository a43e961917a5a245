import { expect, test } from "vitest";
import { dayNumber, dayOf, dayOfMilliseconds } from "./day-number.ts";

test.each(["1990-01-01", "2024-02-29", "2100-12-31"])("%s is a day, as text and as a moment", (day) => {
	const number = dayNumber(day);
	expect(dayOf(number as number)).toBe(day);
	expect(dayOfMilliseconds(Date.parse(`${day}T23:59:59Z`))).toBe(number);
});

test.each(["1989-12-31", "2101-01-01"])("%s is too far away to be counted, as text and as a moment", (day) => {
	expect(dayNumber(day)).toBeUndefined();
	expect(dayOfMilliseconds(Date.parse(day))).toBeUndefined();
});

test.each(["", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-3-7", "2024-03-07T00:00", " 2024-03-07", "２０２４-03-07"])(
	"%j is no day",
	(text) => expect(dayNumber(text)).toBeUndefined(),
);

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, -1e300])("%s is no moment", (time) => {
	expect(dayOfMilliseconds(time)).toBeUndefined();
});
