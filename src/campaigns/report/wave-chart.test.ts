import { expect, test } from "vitest";
import { wave } from "../../../test/support/campaigns/wave.ts";
import { dayNumber } from "../day-number.ts";
import { waveChart } from "./wave-chart.ts";

const day = (text: string): number => dayNumber(text) as number;
const drawn = { from: day("2024-01-01"), to: day("2024-06-30"), before: 0, after: 0 };
const theme = {
	days: new Map([
		[day("2024-02-01"), 1],
		[day("2024-03-02"), 24],
	]),
};

test("a theme is drawn around its wave, what is in it apart, against the usual rate", () => {
	const { text } = waveChart(wave({ from: "2024-03-01", to: "2024-03-03", messages: 24, expected: 3 }), theme, drawn);
	expect(text).toContain("Gifts and flowers per day around 1–3 Mar 2024: 24 messages, usual 3.0.");
	expect(text).toContain("<span>9 Feb 2024</span><span>24 Mar 2024</span>");
	expect(text).toContain("most 24");
	// One message a day, where 24 are 48 units high.
	expect(text).toContain('class="usual" x1="0" x2="480" y1="46" y2="46"');
	expect(text.match(/v-48/g)).toHaveLength(1);
	expect(text).toContain('faint c-goods" d=""');
});

test("a wave of a time that is not drawn has no chart", () => {
	expect(waveChart(wave({ from: "2019-03-01", to: "2019-03-03" }), theme, drawn).text).toBe("");
	expect(waveChart(wave({ from: "x", to: "y" }), theme, drawn).text).toBe("");
});
