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
	expect(text).toContain("12 more occasions");
	expect(text).toContain("The page on screen lists 12 more.");
	expect(text).toContain("21 Aug 2024");
	expect(textOf(dueWave())).not.toContain("more");
});
