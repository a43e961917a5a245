import type { Campaign } from "../../../src/campaigns/campaign.ts";
import type { Theme } from "../../../src/campaigns/themes/theme.ts";
import { campaign, shares } from "./campaign.ts";

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const dayLength = 86_400_000;
const weekdays = [0.4, 1.2, 1.3, 1.2, 1.1, 1, 0.8];

/**
 * A time of mail: each theme with its own mean a day, quieter at weekends, in campaigns of some ten messages that come on
 * one to three days. Counts by day have several times the variance of a Poisson count, as those of real mail.
 */
export function mailYear(
	seed: number,
	rates: Partial<Record<Theme, number>>,
	{ from = "2023-01-01", days = 365, language = "en" } = {},
): Campaign[] {
	const random = seeded(seed);
	const first = Date.parse(from);
	const made: Campaign[] = [];
	for (const [theme, rate] of Object.entries(rates) as [Theme, number][])
		for (let day = 0; day < days; day++) {
			const weekday = new Date(first + day * dayLength).getUTCDay();
			const starts = poisson(random, ((weekdays[weekday] as number) * rate) / 8);
			for (let start = 0; start < starts; start++) {
				const size = 1 + Math.floor(-Math.log(1 - random()) * 7.5);
				made.push(spread(theme, size, first + day * dayLength, 1 + Math.floor(random() * 3), language, `${theme}-${day}-${start}`));
			}
		}
	return made;
}

/** One campaign with its messages spread evenly over some days. */
export function spread(theme: Theme, messages: number, first: number, days: number, language: string, id: string): Campaign {
	const counts = Array.from({ length: days }, (_, at) => ({
		day: new Date(first + at * dayLength).toISOString().slice(0, 10),
		messages: Math.floor(((at + 1) * messages) / days) - Math.floor((at * messages) / days),
	})).filter((count) => count.messages > 0);
	return campaign({
		id,
		theme,
		messages,
		themes: shares(theme, messages),
		languages: shares(language, messages),
		firstSeen: first,
		lastSeen: first + (days - 1) * dayLength,
		days: counts,
	});
}

function poisson(random: () => number, mean: number): number {
	const limit = Math.exp(-mean);
	let [count, product] = [0, random()];
	while (product > limit) {
		count++;
		product *= random();
	}
	return count;
}
