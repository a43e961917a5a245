import { expect, test } from "vitest";
import { wave, womensDay } from "../../../test/support/campaigns/wave.ts";
import { displayWidth } from "../terminal/display-width.ts";
import { wavesLines } from "./wave-lines.ts";

const plain = (_colour: string, text: string) => text;
const due = {
	theme: "gifts",
	languages: ["ru"],
	occasion: { ...womensDay, day: "2025-03-08" },
	from: "2025-02-24",
	to: "2025-03-07",
	because: "Seen in 2024, from 13 days before to 1 day before the day",
} as const;

test("waves newest first, with their days, and below what is due", () => {
	const lines = wavesLines([wave({ from: "2023-02-20", to: "2023-03-01", expected: 0.1 }), wave()], [due], 200, plain);
	expect(lines[0]).toMatch(/^FROM +TO +THEME +LANGUAGES +MESSAGES +USUAL +TIMES +DAYS +OCCASION$/);
	expect(lines[1]).toMatch(
		/^2024-02-24 {2}2024-03-07 {2}Gifts and flowers {2}Russian, English +840 +60 +14 {2}▁▂▂▃▄▄▅▅▆██▅▄ {2}International Women's Day$/,
	);
	expect(lines[2]).toMatch(/^2023-02-20 .* 0\.1 +new /);
	expect(lines.slice(3)).toEqual([
		"",
		"Due in the next twelve months",
		expect.stringMatching(/^FROM +UNTIL +THEMES +OCCASION +WHY$/),
		expect.stringMatching(/^2025-02-24 {2}2025-03-07 .*Women's Day, 8 March +Seen in 2024, from 13 days before/),
	]);
});

test("columns that stand for several days are said to", () => {
	const counts = Array.from({ length: 24 }, (_, at) => at + 1);
	const long = wave({ counts });
	const note = "DAYS: of a wave of more than 16 days a column stands for several, as high as the busiest of them.";
	expect(wavesLines([long], [], 200, plain).at(-1)).toBe(note);
	expect(wavesLines([wave()], [], 200, plain).join("\n")).not.toContain("DAYS:");
	expect(wavesLines([wave()], [], 80, plain).at(-2)).toContain("DAYS: of a wave of more than 8 days");
});

test("occasions that are left out are counted", () => {
	const four = wave({ occasions: [1, 2, 3, 4].map((at) => ({ ...womensDay, name: `Day ${at}` })) });
	expect(wavesLines([four], [], 200, plain)[1]).toContain("Day 1, Day 2 and 2 more");
});

test.each([80, 100, 120])("%i columns hold them", (columns) => {
	for (const line of wavesLines([wave()], [due], columns, plain)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
});

test("no waves, and what it takes to find some", () => {
	const lines = wavesLines([], [], 60, plain);
	expect(lines.join(" ")).toMatch(/^No waves: .* campaigns are large\.$/);
	for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
});

test("where there is none, what was nearest to one", () => {
	const nearest = wave({ theme: "parcel", messages: 26, expected: 1.2, times: 21 });
	const text = wavesLines([], [], 100, plain, { leftOut: 0, nearest }).join(" ");
	expect(text).toContain(
		"Nearest to it: Parcels, Russian and English, from 24 February to 7 March 2024, 21 times the usual volume: International Women's Day (26 messages).",
	);
});

test("a wave of one campaign says so", () => {
	const one = wave({ occasions: [], mostly: { id: "c1", subject: "Win \x1b[2Jnow", messages: 900 } });
	expect(wavesLines([one], [], 200, plain)[1]).toMatch(/mostly one campaign: Win .*now \(c1\)$/);
	expect(wavesLines([one], [], 200, plain)[1]).not.toContain("\x1b");
});

test("what calendars alone say stands below what was seen", () => {
	const lines = wavesLines([], [{ ...due, isGuess: true, because: "By the calendar alone (3 countries)" }, due], 200, plain).slice(1);
	const at = (text: string) => lines.findIndex((line) => line.includes(text));
	expect(at("Due in the next twelve months")).toBeGreaterThanOrEqual(0);
	expect(at("Due in the next twelve months")).toBeLessThan(at("Seen in 2024"));
	expect(at("Seen in 2024")).toBeLessThan(at("Not seen yet"));
	expect(at("Not seen yet")).toBeLessThan(at("3 countries"));
});

test("what calendars say is whole in 80 columns: the day with its date, and where it is kept", () => {
	const occasion = { name: "Income tax deadline", kind: "tax", day: "2027-01-31", countries: ["GB"] } as const;
	const guess = { ...due, theme: "tax-and-benefit", occasion, isGuess: true, because: "By the calendar alone (United Kingdom)" } as const;
	const lines = wavesLines(
		[],
		[guess, { ...guess, occasion: { ...occasion, name: "International Women's Day", day: "2027-03-08" } }],
		80,
		plain,
	);
	expect(lines.find((line) => line.includes("31 January"))).toMatch(/ {2}Income tax deadline, 31 January +United Kingdom$/);
	expect(lines.join("\n")).toMatch(/International Women's Day, 8 March/);
	expect(lines.join("\n")).not.toContain("By the calendar");
});

test("nothing of a wave moves the cursor", () => {
	const evil = wave({ languages: ["\x1b[2J"], occasions: [{ ...womensDay, name: "A\x1b]0;x\u0007\nB" }] });
	expect(wavesLines([evil], [{ ...due, because: "x\x1b[1m" }], 120, plain).join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});
