import type { Campaign } from "../campaign.ts";

/** Most frequent first, until four of five messages are spoken for; none that makes up less than a tenth. */
export function mainLanguages(inside: ReadonlyMap<Campaign, number>): string[] {
	const weights = new Map<string, number>();
	let total = 0;
	for (const [{ languages, messages: all }, messages] of inside)
		for (const { value, messages: count } of languages) {
			const weight = (messages * count) / Math.max(1, all);
			weights.set(value, (weights.get(value) ?? 0) + weight);
			total += weight;
		}
	const chosen: string[] = [];
	let spoken = 0;
	for (const [language, weight] of [...weights].sort((left, right) => right[1] - left[1])) {
		if (chosen.length >= 4 || spoken >= 0.8 * total || weight < 0.1 * total) break;
		spoken += weight;
		if (language !== "") chosen.push(language);
	}
	return chosen;
}
