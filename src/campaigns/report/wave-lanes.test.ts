import { expect, test } from "vitest";
import { wave } from "../../../test/support/campaigns/wave.ts";
import { dayNumber } from "../day-number.ts";
import { timeScale } from "./time-scale.ts";
import { labelSize, markRadius, waveLanes } from "./wave-lanes.ts";
import { textWidth } from "./text-width.ts";

const scale = timeScale(dayNumber("2024-01-01") as number, dayNumber("2024-12-31") as number, 60);

test("marks of one lane do not touch, and none leaves the chart", () => {
	const waves = Array.from({ length: 40 }, (_, at) => {
		const start = Date.UTC(2024, 0, 1 + ((at * 53) % 360));
		const day = (days: number): string => new Date(start + days * 86_400_000).toISOString().slice(0, 10);
		return wave({ from: day(0), to: day(at % 9) });
	});
	const marks = waveLanes(waves, scale, 46, 900);
	expect(marks.length).toBeGreaterThan(20);
	const spans = marks.map(({ lane, left, width, at, before, label }) => {
		const room = markRadius + (label === "" ? 0 : textWidth(label, labelSize) + 4);
		return { lane, from: before ? at - room : left, to: before ? left + width : at + room };
	});
	for (const [one, { lane, from, to }] of spans.entries()) {
		expect(from).toBeGreaterThanOrEqual(44);
		expect(to).toBeLessThanOrEqual(948);
		for (const other of spans.slice(one + 1)) expect(lane !== other.lane || to <= other.from || other.to <= from).toBe(true);
	}
});

test("a wave of another time is no mark, and the others keep their numbers", () => {
	const marks = waveLanes([wave({ from: "2019-01-01", to: "2019-01-09" }), wave()], scale, 0, 900);
	expect(marks.map(({ number, label }) => `${number} ${label}`)).toEqual(["2 Gifts and flowers: International Women's Day"]);
});

test("a wave at the end has its label before it", () => {
	const [mark] = waveLanes([wave({ from: "2024-12-20", to: "2024-12-30" })], scale, 0, 900);
	expect(mark?.before).toBe(true);
});
