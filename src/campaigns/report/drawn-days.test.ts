import { expect, test } from "vitest";
import { analysis } from "../../../test/support/campaigns/analysis.ts";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { dayNumber, dayOf } from "../day-number.ts";
import { drawnDays } from "./drawn-days.ts";
import { tallyOf } from "./tally.ts";

/** Two messages a day from 14 September 2022 on for 1,000 days, and others. */
function drawn(others: Readonly<Record<string, number>>) {
	const first = dayNumber("2022-09-14") ?? 0;
	const days = Array.from({ length: 1_000 }, (_, at) => ({ day: dayOf(first + at), messages: 2 }));
	const odd = Object.entries(others).map(([day, messages]) => ({ day, messages }));
	const all = [...odd, ...days].sort((left, right) => (left.day < right.day ? -1 : 1));
	const found = drawnDays(tallyOf(analysis([campaign({ messages: 2_000, days: all })])));
	return found && { ...found, from: dayOf(found.from), to: dayOf(found.to) };
}

test("what lies far from the rest is left out, on either side", () => {
	expect(drawn({ "1995-03-04": 3, "2036-01-01": 2 })).toEqual({ from: "2022-09-14", to: "2025-06-09", before: 3, after: 2 });
});

test("what lies beside the rest is not, though it would be few messages", () => {
	expect(drawn({ "2004-03-04": 3, "2022-08-25": 3, "2022-09-10": 4 })).toEqual({
		from: "2022-08-25",
		to: "2025-06-09",
		before: 3,
		after: 0,
	});
});

test("nothing is left out where that shortens little", () => {
	expect(drawn({ "2022-01-01": 3 })).toMatchObject({ from: "2022-01-01", before: 0, after: 0 });
});
