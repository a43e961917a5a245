import type { Theme } from "../themes/theme.ts";
import { countriesOf } from "./language-countries.ts";
import { dayNumber } from "../day-number.ts";
import { fitOf, leadOf } from "./occasion-themes.ts";
import type { Occasion } from "./wave.ts";

/** Below this, an occasion explains nothing: some holiday is always near. */
const leastScore = 0.25;
const mostOccasions = 3;
/** Days by which an occasion may lie off before it explains half as well. */
const halfwayDays = 10;
/** Kept elsewhere only: worth little, but spam for a feast that half the world keeps goes everywhere. */
const elsewhere = 0.2;
const elsewhereButWide = 0.6;
const wideCountries = 12;
/** What an occasion loses with each country that has more readers of the language: little mail in English is sent for a day in New Zealand. */
const lessPerRank = 0.1;

/** What is known of a wave before it is explained. Days since 1970, both inside. */
export interface WaveTime {
	readonly theme: Theme;
	readonly languages: readonly string[];
	readonly from: number;
	readonly to: number;
}

/** Occasions that a wave goes with, the best explanation first: by theme, by how near they are, and by where its languages are read. */
export function explainWave(wave: WaveTime, occasions: readonly Occasion[]): Occasion[] {
	const countries = weightsOf(wave.languages);
	const scored = occasions.map((occasion) => ({ occasion, score: scoreOf(wave, occasion, countries) }));
	const best = new Map<string, { occasion: Occasion; score: number }>();
	for (const entry of scored.filter(({ score }) => score >= leastScore).sort((left, right) => right.score - left.score))
		if (!best.has(entry.occasion.name)) best.set(entry.occasion.name, entry);
	const all = [...best.values()].slice(0, mostOccasions);
	// A faint explanation beside a good one only confuses.
	return all.filter(({ score }) => score >= (all[0]?.score ?? 0) / 2).map(({ occasion }) => occasion);
}

/** Of each country in which one of the languages is read, how likely it is that one is meant: 1 for the country with most readers. */
function weightsOf(languages: readonly string[]): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	for (const language of languages)
		for (const [rank, country] of countriesOf(language).entries())
			weights.set(country, Math.max(weights.get(country) ?? 0, 1 / (1 + lessPerRank * rank)));
	return weights;
}

function scoreOf(wave: WaveTime, occasion: Occasion, countries: ReadonlyMap<string, number>): number {
	const fit = fitOf(occasion, wave.theme);
	if (fit === 0) return 0;
	return fit * nearness(wave, occasion) * placeFactor(occasion.countries, countries);
}

/** 1 for an occasion at the end of its wave or soon after, less the further it is off, 0 outside the time in which mail is sent for it. */
function nearness({ from, to }: WaveTime, occasion: Occasion): number {
	const day = dayNumber(occasion.day);
	if (day === undefined) return 0;
	const { before, after } = leadOf(occasion);
	if (to < day - before || from > day + after) return 0;
	// Mail stops at the day, or the day before: what ended well before, or began at it, was sent for something else.
	const off = day > to ? day - to - 1 : Math.max(0, to - day - 2) * (day - from < (to - from) / 3 ? 3 : 0.5);
	return 2 ** (-Math.max(0, off) / (halfwayDays * (occasion.kind === "tax" || occasion.kind === "election" ? 2 : 1)));
}

function placeFactor(kept: readonly string[], countries: ReadonlyMap<string, number>): number {
	if (kept.length === 0 || countries.size === 0) return 1;
	const least = kept.length >= wideCountries ? elsewhereButWide : elsewhere;
	return kept.reduce((most, country) => Math.max(most, countries.get(country) ?? 0), least);
}
