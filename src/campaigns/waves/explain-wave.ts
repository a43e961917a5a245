import type { Theme } from "../themes/theme.ts";
import { countriesOf, wideCountries, worldwideCountries } from "./language-countries.ts";
import { dayNumber } from "../day-number.ts";
import { fitOf, leadOf, seasonOf } from "./occasion-themes.ts";
import type { Occasion } from "./wave.ts";

/** Below this, an occasion explains nothing: some holiday is always near. */
const leastScore = 0.25;
const mostOccasions = 3;
/** What a second occasion must have of the first one's score, and of its place: a faint explanation beside a good one only confuses. */
const secondScore = 0.75;
const secondPlace = 0.85;
/** Days by which an occasion may lie off before it explains half as well. */
const halfwayDays = 10;
/** What a day costs for each by which mail goes on past an occasion; stragglers of the day after cost nothing. */
const daysPerLateDay = 8;
/** Kept elsewhere only: worth little, but spam for a feast that half the world keeps goes everywhere. */
const elsewhere = 0.2;
const elsewhereButWide = 0.6;
const elsewhereButWorldwide = 0.8;
/** A day of the whole world is a little less than one of those who read the language. */
const everywhere = 0.9;
/** What an occasion loses with each country that has more readers of the language: little mail in English is sent for a day in New Zealand. */
const lessPerRank = 0.1;
/** What it loses with each language that more of the wave is in. */
const lessPerLanguage = 0.15;
/** Days by which waves of several years may lie off the same distance before an occasion that explains them all. */
const sameLeadDays = 7;

/** What is known of a wave before it is explained. Days since 1970, both inside. */
export interface WaveTime {
	readonly theme: Theme;
	/** Most frequent first. */
	readonly languages: readonly string[];
	readonly from: number;
	readonly to: number;
}

/** An occasion that a wave may have been sent for. */
export interface Candidate {
	readonly occasion: Occasion;
	/** By theme, by how near it is, and by where the wave's languages are read. */
	readonly score: number;
	/** The last of these alone. */
	readonly place: number;
	/** Days from the end of the wave to the occasion. */
	readonly ahead: number;
}

/** Occasions that a wave can go with, of each name the best, best first. */
export function candidatesOf(wave: WaveTime, occasions: readonly Occasion[]): Candidate[] {
	const countries = weightsOf(wave.languages);
	const scored = occasions.map((occasion) => candidateOf(wave, occasion, countries)).filter(({ score }) => score >= leastScore);
	return firstOfEachName(scored);
}

/**
 * Those that explain a wave, the best first. Where waves of its theme and language came in other years, an occasion that explains them too, from as
 * far off, is the better: a feast that moves comes to lie beside days that do not, and what goes with it then is told by the years in which it
 * does not.
 * @param others candidates of the waves of other years
 */
export function explainWave(candidates: readonly Candidate[], others: readonly (readonly Candidate[])[] = []): Occasion[] {
	const [first, ...more] = firstOfEachName(candidates.map((one) => ({ ...one, score: one.score * (1 + yearsOf(one, others)) })));
	if (first === undefined) return [];
	const alike = more.filter(({ score, place }) => score >= secondScore * first.score && place >= secondPlace * first.place);
	return [first, ...alike].slice(0, mostOccasions).map(({ occasion }) => occasion);
}

function firstOfEachName(candidates: readonly Candidate[]): Candidate[] {
	const best = new Map<string, Candidate>();
	for (const candidate of [...candidates].sort((left, right) => right.score - left.score))
		if (!best.has(candidate.occasion.name)) best.set(candidate.occasion.name, candidate);
	return [...best.values()];
}

/** Other years in which an occasion of this name explains a wave, too. */
function yearsOf({ occasion: { name, day }, ahead }: Candidate, others: readonly (readonly Candidate[])[]): number {
	const alike = others
		.flat()
		.filter((other) => other.occasion.name === name && Math.abs(other.ahead - ahead) <= sameLeadDays)
		.map(({ occasion }) => occasion.day.slice(0, 4));
	return new Set(alike.filter((year) => year !== day.slice(0, 4))).size;
}

/** Of each country in which one of the languages is read, how likely it is that one is meant: 1 for the country with most readers of the first. */
function weightsOf(languages: readonly string[]): ReadonlyMap<string, number> {
	const weights = new Map<string, number>();
	for (const [order, language] of languages.entries())
		for (const [rank, country] of countriesOf(language).entries()) {
			const weight = 1 / (1 + lessPerLanguage * order) / (1 + lessPerRank * rank);
			weights.set(country, Math.max(weights.get(country) ?? 0, weight));
		}
	return weights;
}

function candidateOf(wave: WaveTime, occasion: Occasion, countries: ReadonlyMap<string, number>): Candidate {
	const day = dayNumber(occasion.day);
	const fit = fitOf(occasion, wave.theme);
	if (day === undefined || fit === 0) return { occasion, score: 0, place: 0, ahead: 0 };
	const place = placeFactor(occasion.countries, countries);
	return { occasion, score: fit * nearness(wave, occasion, day) * place, place, ahead: day - wave.to };
}

/** 1 for an occasion at the end of its wave or soon after, less the further it is off, 0 outside the time in which mail is sent for it. */
function nearness(wave: WaveTime, occasion: Occasion, day: number): number {
	const { before, after } = leadOf(occasion);
	if (wave.to < day - before || wave.from > day + after) return 0;
	return 2 ** (-daysOff(wave, occasion, day) / (halfwayDays * (occasion.kind === "tax" || occasion.kind === "election" ? 2 : 1)));
}

function daysOff({ from, to }: WaveTime, occasion: Occasion, day: number): number {
	const season = seasonOf(occasion);
	if (season !== undefined) return Math.max(0, day - season.before - from) + Math.max(0, to - day - season.after);
	if (day > to) return day - to - 1;
	// Mail for a day stops at it, or the day before: what goes on, or began at it, was sent for something else.
	if (occasion.kind === "holiday" || occasion.kind === "commercial") return Math.max(0, to - day - 1) * daysPerLateDay;
	return Math.max(0, to - day - 2) * (day - from < (to - from) / 3 ? 3 : 0.5);
}

function placeFactor(kept: readonly string[], countries: ReadonlyMap<string, number>): number {
	if (countries.size === 0) return 1;
	if (kept.length === 0) return everywhere;
	const least = kept.length < wideCountries ? elsewhere : kept.length < worldwideCountries ? elsewhereButWide : elsewhereButWorldwide;
	return kept.reduce((most, country) => Math.max(most, countries.get(country) ?? 0), least);
}
