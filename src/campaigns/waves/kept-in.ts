import { countryName } from "./place-names.ts";
import { spokenList } from "./spoken-list.ts";

/** Countries that are named; of more, their number is enough. */
const mostNamed = 2;

/** Where a day is kept: "Spain and Mexico", "12 countries", "everywhere". */
export function keptIn(countries: readonly string[]): string {
	if (countries.length === 0) return "everywhere";
	return countries.length <= mostNamed ? spokenList(countries.map(countryName)) : `${countries.length} countries`;
}
