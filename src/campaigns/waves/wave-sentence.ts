import { grouped } from "../../base/grouped.ts";
import { usualTimes } from "../usual-times.ts";
import { themeName } from "../themes/theme.ts";
import { countriesOf } from "./language-countries.ts";
import { countryName, languageName } from "./place-names.ts";
import { spokenDays } from "./spoken-days.ts";
import { spokenList } from "./spoken-list.ts";
import type { Occasion, Wave } from "./wave.ts";

/** Countries that are named; of one kept in more, the name of the day is enough. */
const mostCountries = 2;

/** "Gifts and flowers, Russian and English, from 24 February to 7 March 2024, 14 times the usual volume: International Women's Day". */
export function waveSentence(wave: Wave): string {
	const languages = spokenList(wave.languages.map(languageName).filter((name) => name !== ""));
	const parts = [themeName(wave.theme), languages, spokenDays(wave.from, wave.to), volume(wave)].filter((part) => part !== "");
	const occasions = wave.occasions.slice(0, 2).map((occasion) => occasionName(occasion, wave.languages));
	return parts.join(", ") + (occasions.length > 0 ? `: ${spokenList(occasions)}` : "");
}

/**
 * "International Women's Day"; of a tax deadline or an election also where: "Income tax deadline (Germany)". Many countries share one by chance: of those
 * that have one of the languages, the one with most of its readers is meant.
 */
export function occasionName({ name, kind, countries }: Occasion, languages: readonly string[] = []): string {
	const local = kind === "tax" || kind === "election";
	if (!local) return name;
	const read = new Set(languages.map((language) => countriesOf(language).find((country) => countries.includes(country)) ?? ""));
	read.delete("");
	const where = read.size > 0 ? [...read] : countries;
	return where.length === 0 || where.length > mostCountries ? name : `${name} (${spokenList(where.map(countryName))})`;
}

/** "2.4 times", "14 times", "1,200 times". */
export function spokenTimes(times: number): string {
	return `${times < 10 ? times.toFixed(1).replace(/\.0$/, "") : grouped(Math.round(times))} times`;
}

function volume(wave: Wave): string {
	const times = usualTimes(wave);
	return times === undefined
		? `${grouped(wave.messages)} messages where hardly any usually come`
		: `${spokenTimes(times)} the usual volume`;
}
