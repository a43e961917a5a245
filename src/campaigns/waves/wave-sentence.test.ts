import { expect, test } from "vitest";
import { wave, womensDay } from "../../../test/support/campaigns/wave.ts";
import { waveSentence } from "./wave-sentence.ts";

test("a wave in one sentence", () => {
	expect(waveSentence(wave())).toBe(
		"Gifts and flowers, Russian and English, from 24 February to 7 March 2024, 14 times the usual volume: International Women's Day",
	);
});

test("one day, no language, no occasion, a few times", () => {
	const some = wave({ languages: [], from: "2024-03-08", to: "2024-03-08", times: 2.44, occasions: [] });
	expect(waveSentence(some)).toBe("Gifts and flowers, on 8 March 2024, 2.4 times the usual volume");
});

test("across the turn of the year, where nothing is usual", () => {
	const some = wave({ from: "2023-12-20", to: "2024-01-03", expected: 0.02, times: 75_000, messages: 1500, languages: ["de"] });
	expect(waveSentence(some)).toContain("German, from 20 December 2023 to 3 January 2024, 1,500 messages where hardly any usually come");
});

test("of deadlines and elections it says where, of languages nothing that is none", () => {
	const deadline = { name: "Income tax deadline", kind: "tax", day: "2024-07-31", countries: ["DE"] } as const;
	const some = wave({ theme: "tax-and-benefit", languages: ["de", "<b>", "zz-!!", ""], occasions: [deadline, womensDay] });
	expect(waveSentence(some)).toMatch(
		/^Taxes and benefits, German, from .*: Income tax deadline \(Germany\) and International Women's Day$/,
	);
});

test("where, of many countries that share a day by chance, is where its languages are read most", () => {
	const deadline = {
		name: "Income tax deadline",
		kind: "tax",
		day: "2024-04-30",
		countries: ["CA", "CL", "MX", "NO", "PH", "PL", "RU"],
	} as const;
	const inLanguages = (...languages: string[]) =>
		waveSentence(wave({ theme: "tax-and-benefit", languages, occasions: [deadline] })).replace(/^.*: /, "");
	expect(inLanguages("pl")).toBe("Income tax deadline (Poland)");
	expect(inLanguages("en")).toBe("Income tax deadline (Canada)");
	expect(inLanguages("es", "ru")).toBe("Income tax deadline (Mexico and Russia)");
	expect(inLanguages("es", "ru", "no")).toBe("Income tax deadline");
	expect(inLanguages("ja")).toBe("Income tax deadline");
	expect(inLanguages()).toBe("Income tax deadline");
});
