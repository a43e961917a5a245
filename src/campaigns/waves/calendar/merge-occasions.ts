import type { Occasion } from "../wave.ts";

/** What has one name and one day is one occasion, kept in all countries that have it. The first one's kind holds. In order of days. */
export function mergeOccasions(occasions: Iterable<Occasion>): Occasion[] {
	const merged = new Map<string, { readonly first: Occasion; readonly countries: Set<string>; everywhere: boolean }>();
	for (const occasion of occasions) {
		const key = `${occasion.day} ${occasion.name}`;
		const entry = merged.get(key) ?? { first: occasion, countries: new Set(), everywhere: false };
		if (occasion.countries.length === 0) entry.everywhere = true;
		for (const country of occasion.countries) entry.countries.add(country);
		merged.set(key, entry);
	}
	const all = [...merged.values()].map(({ first, countries, everywhere }) => ({
		...first,
		countries: everywhere ? [] : [...countries].sort(),
	}));
	return all.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : left.name < right.name ? -1 : 1));
}
