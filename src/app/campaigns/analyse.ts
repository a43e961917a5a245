import type { Campaign } from "../../campaigns/campaign.ts";
import type { CampaignAnalysis } from "../../campaigns/campaign-analysis.ts";
import type { Theme } from "../../campaigns/themes/theme.ts";

/** What is to be worked out: each takes time, and few commands show all of it. */
export interface AnalysisParts {
	readonly waves?: boolean;
	readonly overlaps?: boolean;
}

/**
 * What follows from what is known of campaigns; `at` is now, in milliseconds since 1970. Calendars are loaded only when waves are
 * asked for: they take time and memory.
 */
export async function analyse(campaigns: Iterable<Campaign>, at: number, parts: AnalysisParts = {}): Promise<CampaignAnalysis> {
	const largestFirst = [...campaigns].sort((left, right) => right.messages - left.messages);
	return {
		campaigns: largestFirst,
		known: largestFirst,
		...(parts.waves ? await wavesOf(largestFirst, at) : { waves: [], due: [] }),
		...(parts.overlaps ? await overlapsOf(largestFirst) : { overlaps: [], clusters: [] }),
		messages: largestFirst.reduce((sum, { messages }) => sum + messages, 0),
		at,
	};
}

async function wavesOf(campaigns: readonly Campaign[], at: number): Promise<Pick<CampaignAnalysis, "waves" | "due">> {
	const [{ loadCalendar }, { findWaves }, { expectedWaves }] = await Promise.all([
		import("../../campaigns/waves/calendar/load-calendar.ts"),
		import("../../campaigns/waves/find-waves.ts"),
		import("../../campaigns/waves/expected-waves.ts"),
	]);
	const calendar = await loadCalendar();
	const waves = findWaves(campaigns, calendar, { at });
	return { waves, due: expectedWaves(waves, calendar, at, { themes: themesOf(campaigns), languages: languagesOf(campaigns) }) };
}

async function overlapsOf(campaigns: readonly Campaign[]): Promise<Pick<CampaignAnalysis, "overlaps" | "clusters">> {
	const [{ findOverlaps }, { clustersOf }] = await Promise.all([
		import("../../campaigns/overlaps/find-overlaps.ts"),
		import("../../campaigns/overlaps/clusters-of.ts"),
	]);
	const overlaps = findOverlaps(campaigns);
	return { overlaps, clusters: clustersOf(campaigns, overlaps) };
}

function themesOf(campaigns: readonly Campaign[]): Theme[] {
	return [...new Set(campaigns.map(({ theme }) => theme))];
}

/** Share of all messages from which on a language counts as one of the mail's own. */
const ownShare = 0.03;

function languagesOf(campaigns: readonly Campaign[]): string[] {
	const counts = new Map<string, number>();
	let all = 0;
	for (const { languages } of campaigns)
		for (const { value, messages } of languages) {
			counts.set(value, (counts.get(value) ?? 0) + messages);
			all += messages;
		}
	return [...counts].filter(([, messages]) => messages >= all * ownShare).map(([language]) => language);
}
