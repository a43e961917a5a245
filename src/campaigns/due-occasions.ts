import type { Theme } from "./themes/theme.ts";
import type { ExpectedWave, Occasion } from "./waves/wave.ts";

/** All that is due for one day of the calendar. */
export interface DueOccasion {
	readonly occasion: Occasion;
	/** From the first of its waves to the last: "2024-03-04", both inside. */
	readonly from: string;
	readonly to: string;
	readonly languages: readonly string[];
	/** Themes that are due at one time and for one reason; more than one of these where themes differ. */
	readonly parts: readonly DuePart[];
}

export interface DuePart {
	readonly themes: readonly Theme[];
	readonly from: string;
	readonly to: string;
	readonly because: string;
}

/** What is due, joined by occasion and its day: a day like Black Friday is one for many themes. In the order in which they begin. */
export function dueOccasions(due: readonly ExpectedWave[]): DueOccasion[] {
	const byDay = Map.groupBy(due, ({ occasion: { kind, name, day, countries } }) => JSON.stringify([kind, name, day, countries]));
	return [...byDay.values()].map((waves) => ({
		occasion: (waves[0] as ExpectedWave).occasion,
		from: waves.map(({ from }) => from).sort()[0] ?? "",
		to:
			waves
				.map(({ to }) => to)
				.sort()
				.at(-1) ?? "",
		languages: [...new Set(waves.flatMap(({ languages }) => languages))],
		parts: partsOf(waves),
	}));
}

function partsOf(waves: readonly ExpectedWave[]): DuePart[] {
	const alike = Map.groupBy(waves, ({ from, to, because }) => JSON.stringify([from, to, because]));
	return [...alike.values()].map((some) => {
		const { from, to, because } = some[0] as ExpectedWave;
		return { themes: [...new Set(some.map(({ theme }) => theme))], from, to, because };
	});
}
