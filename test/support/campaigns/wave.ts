import type { Occasion, Wave } from "../../../src/campaigns/waves/wave.ts";

export const womensDay: Occasion = { name: "International Women's Day", kind: "holiday", day: "2024-03-08", countries: ["DE", "RU", "UA"] };

/** A wave of gifts before 8 March, with what a test is about filled in. */
export function wave(some: Partial<Wave> = {}): Wave {
	return {
		theme: "gifts",
		languages: ["ru", "en"],
		from: "2024-02-24",
		to: "2024-03-07",
		peak: "2024-03-05",
		messages: 840,
		counts: [10, 20, 30, 40, 50, 60, 70, 80, 90, 120, 130, 80, 60],
		expected: 60,
		times: 14,
		strength: 42,
		occasions: [womensDay],
		campaigns: ["c0123456789"],
		...some,
	};
}
