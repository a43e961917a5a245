import type { Theme } from "../themes/theme.ts";
import { dayOf } from "../day-number.ts";
import type { ExpectedWave, Occasion } from "./wave.ts";

/** A wave that is due, in days since 1970, both inside. */
export interface Due {
	readonly from: number;
	readonly to: number;
	readonly wave: ExpectedWave;
}

/** A wave that is due, from its days since 1970. */
export function dueOf(theme: Theme, languages: readonly string[], occasion: Occasion, from: number, to: number, because: string): Due {
	return { from, to, wave: { theme, languages, occasion, from: dayOf(from), to: dayOf(to), because } };
}
