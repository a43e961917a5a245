import { themeName } from "../themes/theme.ts";
import type { Wave } from "../waves/wave.ts";
import { daySpan, dayNumber } from "./days.ts";
import { counted, times } from "./figures.ts";

/** A wave as a sentence. The one place of the report that waves are put into words at. */
export function waveLine(wave: Wave): string {
	const occasion = wave.occasions[0];
	const around = occasion === undefined ? "" : `, around ${occasion.name}`;
	return `${themeName(wave.theme)} ${waveDays(wave)}${around}: ${counted(wave.messages, "message")}, ${times(wave.times)} the usual.`;
}

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
