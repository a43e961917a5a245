import { expect, test } from "vitest";
import { analysis, dueWave } from "../../../test/support/campaigns/analysis.ts";
import { readPage } from "../../../test/support/campaigns/read-page.ts";
import type { Occasion } from "../waves/wave.ts";
import { dueOccasions } from "../due-occasions.ts";
import { dueSection } from "./due-section.ts";

const friday: Occasion = { name: "Black Friday", kind: "commercial", day: "2024-11-29", countries: [] };

function textOf(...due: Parameters<typeof dueOccasions>[0]): string {
	return readPage(dueSection(analysis([], { due })).text).text.replace(/\s+/g, " ");
}

test("themes of one occasion and day are one row", () => {
	const due = [
		dueWave({ theme: "replicas", occasion: friday, from: "2024-11-22", to: "2024-12-02", because: "By the calendar" }),
		dueWave({ theme: "prize", occasion: friday, from: "2024-11-22", to: "2024-12-02", because: "By the calendar", languages: ["fr"] }),
		dueWave({ theme: "parcel", occasion: friday, from: "2024-11-20", to: "2024-11-30", because: "Seen in 2023" }),
		dueWave({ theme: "replicas", occasion: { ...friday, day: "2023-11-24" } }),
	];
	expect(dueOccasions(due)).toMatchObject([
		{
			from: "2024-11-20",
			to: "2024-12-02",
			languages: ["de", "en", "fr"],
			parts: [{ themes: ["replicas", "prize"] }, { themes: ["parcel"], because: "Seen in 2023" }],
		},
		{ parts: [{ themes: ["replicas"] }] },
	]);
	const text = textOf(...due);
	expect(text).toContain("20 Nov – 2 Dec 2024");
	expect(text).toContain("Parcels, 20–30 Nov 2024: Seen in 2023");
});

test("what is left out of a row, of the drawing and of paper is counted", () => {
	const countries = Array.from({ length: 21 }, (_, at) => `A${String.fromCharCode(65 + at)}`);
	const languages = ["de", "en", "fr", "it", "es", "nl"];
	const many = Array.from({ length: 52 }, (_, at) => {
		const day = new Date(Date.UTC(2024, 6, 1 + at)).toISOString().slice(0, 10);
		return dueWave({ occasion: { ...friday, day, countries }, from: day, to: day, languages });
	});
	const text = textOf(...many);
	expect(text).toContain("AA, AB, AC, AD, AE, AF and 15 more");
	expect(text).toContain("German, English, French, Italian and 2 more");
	expect(text).toContain("The drawing shows the next 20 of 52 occasions; the table below has all.");
	expect(text).toContain("32 more occasions");
	expect(text).toContain("The page on screen lists 32 more.");
	expect(text).toContain("21 Aug 2024");
	expect(textOf(dueWave())).not.toContain("more");
});

test("what is due within eight weeks is seen at once, and five rows at least", () => {
	const due = (days: readonly string[]): string =>
		textOf(...days.map((day) => dueWave({ occasion: { ...friday, day }, from: day, to: day })));
	const later = ["2024-09-01", "2024-09-02", "2024-09-03", "2024-09-04", "2024-09-05", "2024-09-06"];
	expect(due(later)).toContain("1 more occasion");
	expect(due(["2024-06-03", "2024-06-04", "2024-06-05", "2024-06-06", "2024-07-06", ...later])).toContain("6 more occasions");
});

test("a day beyond the months that are drawn is an arrow at the end, not a diamond on another day", () => {
	const drawn = (day: string): string => dueSection(analysis([], { due: [dueWave({ occasion: { ...friday, day } })] })).text;
	const marks = (day: string) =>
		[...drawn(day).matchAll(/class="day" d="M([\d.]+) [\d.]+l([\d.]+) ([\d.]+)l/g)].map(([, ...at]) => at.map(Number));
	expect(marks("2025-12-12")).toEqual([
		[952, 7, 6],
		[348, 7, 6],
	]);
	expect(marks("2024-12-12")[0]?.slice(1)).toEqual([6.5, 6.5]);
	expect(marks("2023-12-12")).toEqual([]);
});
