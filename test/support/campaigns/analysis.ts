import type { Campaign } from "../../../src/campaigns/campaign.ts";
import type { CampaignAnalysis } from "../../../src/campaigns/campaign-analysis.ts";
import { themes } from "../../../src/campaigns/themes/theme.ts";
import type { ExpectedWave } from "../../../src/campaigns/waves/wave.ts";
import { campaign, shares } from "./campaign.ts";

/** An analysis of these campaigns, with what a test is about filled in. */
export function analysis(campaigns: readonly Campaign[], some: Partial<CampaignAnalysis> = {}): CampaignAnalysis {
	return {
		campaigns,
		known: campaigns,
		waves: [],
		due: [],
		overlaps: [],
		clusters: [],
		messages: campaigns.reduce((sum, { messages }) => sum + messages, 0),
		at: Date.UTC(2024, 5, 1),
		...some,
	};
}

/** A wave of parcels that is due before Christmas, with what a test is about filled in. */
export function dueWave(some: Partial<ExpectedWave> = {}): ExpectedWave {
	return {
		theme: "parcel",
		languages: ["de", "en"],
		occasion: { name: "Christmas", kind: "holiday", day: "2024-12-25", countries: [] },
		from: "2024-12-10",
		to: "2024-12-27",
		because: "Seen in 2022 and 2023",
		...some,
	};
}

/** So many campaigns of all themes over two years, the largest first; the same each time. */
export function manyCampaigns(count: number): Campaign[] {
	return Array.from({ length: count }, (_, at) => {
		const messages = 1 + Math.floor(2_000 / (at + 1));
		const first = Date.UTC(2022, 0, 1 + ((at * 37) % 700), at % 24);
		const theme = themes[(at * 7) % themes.length] ?? "other";
		const days = Array.from({ length: Math.min(messages, 12) }, (_, day) => ({
			day: new Date(first + day * 3 * 86_400_000).toISOString().slice(0, 10),
			messages: Math.max(1, Math.floor(messages / 12)),
		}));
		const kind = at % 5 === 0 ? "ham" : at % 2 === 0 ? "phish" : "spam";
		return campaign({
			id: `c${at.toString(16).padStart(10, "0")}`,
			messages,
			class: kind,
			classes: { ham: 0, spam: 0, phish: 0, [kind]: messages },
			theme,
			themes: shares(theme, messages),
			posesAs: kind === "phish" ? shares(`Firm ${at % 40}`, messages) : [],
			languages: shares(["en", "de", "ru", "ja", "pt"][at % 5] ?? "en", messages),
			firstSeen: first,
			lastSeen: first + (days.length - 1) * 3 * 86_400_000,
			days,
			hours: Array.from({ length: 24 }, (_, hour) => (hour === at % 24 ? messages : 0)),
		});
	});
}
