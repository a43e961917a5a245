import { themeName } from "../themes/theme.ts";
import type { Wave } from "../waves/wave.ts";
import { dayNumber } from "../day-number.ts";
import { daySpan } from "./days.ts";

/** "4–9 Mar 2024". */
export function waveDays({ from, to }: Wave): string {
	const [first, last] = [dayNumber(from), dayNumber(to)];
	return first === undefined || last === undefined ? `${from} to ${to}` : daySpan(first, last);
}

/** The few words that stand beside a mark in a chart: the occasion, else the theme. */
export function waveLabel({ theme, occasions }: Wave): string {
	const occasion = occasions[0];
	return occasion === undefined ? themeName(theme) : `${themeName(theme)}: ${occasion.name}`;
}
