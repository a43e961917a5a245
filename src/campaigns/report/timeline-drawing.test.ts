import { expect, test } from "vitest";
import { analysis } from "../../../test/support/campaigns/analysis.ts";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { wave } from "../../../test/support/campaigns/wave.ts";
import { dayNumber, dayOf } from "../day-number.ts";
import type { Wave } from "../waves/wave.ts";
import { drawnDays } from "./drawn-days.ts";
import { tallyOf } from "./tally.ts";
import { timelineDrawing } from "./timeline-drawing.ts";

/** Three messages a day for 40 days from 1 March 2024 on, and on the 21st so many more. */
function drawn(most: number, waves: readonly Wave[] = []): string {
	const first = dayNumber("2024-03-01") as number;
	const days = Array.from({ length: 40 }, (_, at) => ({ day: dayOf(first + at), messages: at === 20 ? most : 3 }));
	const tally = tallyOf(analysis([campaign({ messages: 117 + most, days })]));
	return timelineDrawing(tally, waves, drawnDays(tally) as never, 960, "t").text;
}

test("a column is broken where it would press all others flat, and the drawing says so", () => {
	const broken = drawn(300);
	expect(broken).toContain('class="torn"');
	expect(broken).toContain(">Messages per day; a broken column is taller, as the number beside it says<");
	for (const whole of [drawn(25), drawn(300, [wave({ from: "2024-03-19", to: "2024-03-22" })])]) {
		expect(whole).not.toContain('class="torn"');
		expect(whole).toContain(">Messages per day<");
	}
	expect(drawn(300, [wave({ from: "2024-03-01", to: "2024-03-03" })])).toContain('class="torn"');
});

test.each([[[]], [[wave({ from: "2024-03-19", to: "2024-03-22" })]]])("what is counted stands above the numbers of the axis", (waves) => {
	const svg = drawn(20, waves);
	const y = (text: RegExp): number => Number(text.exec(svg)?.[1]);
	expect(y(/y="([\d.]+)">Messages per day/)).toBeLessThanOrEqual(y(/y="([\d.]+)" text-anchor="end">20</) - 12);
});
