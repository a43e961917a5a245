import type { Campaign } from "../../campaigns/campaign.ts";
import type { CampaignAnalysis } from "../../campaigns/campaign-analysis.ts";
import type { Overlap } from "../../campaigns/overlaps/overlap.ts";
import type { Theme } from "../../campaigns/themes/theme.ts";

/** What is to be worked out: each takes time, and few commands show all of it. */
export interface AnalysisParts {
	readonly waves?: boolean;
	/** Moment as of which waves are due, where it is not now: a letter of a past week tells what was due then, and which waves there were by all that came since. */
	readonly dueAt?: number;
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
		...(parts.waves ? await wavesOf(largestFirst, at, parts.dueAt ?? at) : { waves: [], due: [] }),
		...(parts.overlaps ? await overlapsOf(largestFirst) : { overlaps: [], clusters: [] }),
		messages: largestFirst.reduce((sum, { messages }) => sum + messages, 0),
		at,
	};
}

async function wavesOf(campaigns: readonly Campaign[], at: number, dueAt: number): Promise<Pick<CampaignAnalysis, "waves" | "due">> {
	const [{ loadCalendar }, { findWaves }, { expectedWaves }] = await Promise.all([
		import("../../campaigns/waves/calendar/load-calendar.ts"),
		import("../../campaigns/waves/find-waves.ts"),
		import("../../campaigns/waves/expected-waves.ts"),
	]);
	const calendar = await loadCalendar();
	const waves = findWaves(campaigns, calendar, { at });
	const languages = languagesByTheme(campaigns);
	const due = expectedWaves(waves, calendar, dueAt, { themes: [...languages.keys()], languagesOf: (theme) => languages.get(theme) ?? [] });
	return { waves, due };
}

type Overlaps = Pick<CampaignAnalysis, "overlaps" | "overlapsBounded" | "clusters">;

async function overlapsOf(campaigns: readonly Campaign[]): Promise<Overlaps> {
	const [{ findOverlaps }, { clustersOf }] = await Promise.all([
		import("../../campaigns/overlaps/find-overlaps.ts"),
		import("../../campaigns/overlaps/clusters-of.ts"),
	]);
	let overlapsBounded = false;
	const overlaps = findOverlaps(campaigns, () => {
		overlapsBounded = true;
	});
	return { overlaps, overlapsBounded, clusters: clustersOf(campaigns, overlaps) };
}

/** All campaigns that share something with one, by its id, strongest first; `analyse` tells of what many share the tie to the largest alone. */
export async function allOverlapsOf(of: string, campaigns: readonly Campaign[]): Promise<Overlap[]> {
	const { overlapsWith } = await import("../../campaigns/overlaps/find-overlaps.ts");
	return overlapsWith(campaigns, of);
}

/** Share of a theme's messages from which on a language counts as one of its own. */
const ownShare = 0.1;

/** Languages of the mail of each theme, most frequent first: what is due in German is told of themes that come in German. */
function languagesByTheme(campaigns: readonly Campaign[]): Map<Theme, string[]> {
	const byTheme = new Map<Theme, Map<string, number>>();
	for (const { theme, languages } of campaigns) {
		const counts = byTheme.get(theme) ?? new Map<string, number>();
		byTheme.set(theme, counts);
		for (const { value, messages } of languages) counts.set(value, (counts.get(value) ?? 0) + messages);
	}
	return new Map([...byTheme].map(([theme, counts]) => [theme, ownLanguages(counts)]));
}

function ownLanguages(counts: ReadonlyMap<string, number>): string[] {
	const all = [...counts.values()].reduce((sum, messages) => sum + messages, 0);
	return [...counts]
		.filter(([language, messages]) => language !== "" && messages >= all * ownShare)
		.sort((left, right) => right[1] - left[1])
		.map(([language]) => language);
}
