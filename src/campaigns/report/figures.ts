import { grouped as groupedWhole } from "../../base/grouped.ts";

/** "1,234,567", as the commands write it; of a number that is none, the nearest whole one. */
export function grouped(count: number): string {
	return groupedWhole(Math.round(count));
}

/** "1 message", "1,234 messages". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "a, b, c", "a, b and 15 more": what is cut is counted. */
export function namedOf(names: readonly string[], most: number): string {
	const named = names.slice(0, most).join(", ");
	return names.length > most ? `${named} and ${grouped(names.length - most)} more` : named;
}

/** A share as "61 %", which no line break parts; what is not quite nothing or everything is never rounded to it. "–" of nothing. */
export function percent(part: number, whole: number): string {
	if (!(whole > 0)) return "–";
	const value = (part / whole) * 100;
	if (value > 0 && value < 1) return "<\u00a01\u00a0%";
	if (value > 99 && value < 100) return ">\u00a099\u00a0%";
	return `${Math.round(value)}\u00a0%`;
}

/** "+3.10", "−0.45". */
export function signed(weight: number): string {
	return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;
}

/** "6.2×", "310×". */
export function times(factor: number): string {
	return `${factor < 10 ? factor.toFixed(1) : grouped(factor)}×`;
}

/** What usually comes in a time, "1.4", "120": of few the tenths too. What is not quite nothing is never rounded to it. */
export function usualNumber(expected: number): string {
	if (expected < 0.05) return "below 0.1";
	return expected < 10 ? expected.toFixed(1) : grouped(expected);
}

/** A length in a drawing, as short as it can be without being seen. */
export function length(value: number): number {
	return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
