import { expect, test } from "vitest";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { dayChart } from "./time-charts.ts";

const plain = (_: string, text: string) => text;
const start = Date.UTC(2024, 2, 4);

function running(length: number, aDay: number) {
	const days = Array.from({ length }, (_, at) => ({
		day: new Date(start + at * 86_400_000).toISOString().slice(0, 10),
		messages: aDay,
	}));
	return campaign({ days, messages: length * aDay });
}

test.each([2, 20, 40, 60, 365, 4_000])("the days of a campaign of %i days fit", (length) => {
	for (const columns of [70, 80, 110]) {
		const [line = ""] = dayChart(running(length, 1_234), columns, plain);
		expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
	}
});

test("a column is a day where there is room, and says else of how many it is", () => {
	expect(dayChart(running(20, 3), 80, plain)).toEqual([`Days   2024-03-04 ${"█".repeat(20)} 2024-03-23  most a day: 3`]);
	expect(dayChart(running(60, 3), 80, plain)).toEqual([`Days   2024-03-04 ${"█".repeat(30)} 2024-05-02  most in 2 days: 6`]);
	expect(dayChart(running(1, 3), 80, plain)).toEqual([]);
});
