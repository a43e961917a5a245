import type { CampaignAnalysis } from "../../campaigns/campaign-analysis.ts";
import { digestHtml } from "../../campaigns/digest/digest-html.ts";
import { digestText } from "../../campaigns/digest/digest-text.ts";
import { digest } from "../../campaigns/digest/make-digest.ts";

/** The weekly letter for a team, in each of its forms. */
export interface WeeklyLetter {
	readonly data: object;
	readonly text: string;
	readonly html: string;
}

/** Of a week whose days are given as "2024-03-04", both inside. */
export function weeklyLetter(analysis: CampaignAnalysis, week: { readonly from: string; readonly to: string }): WeeklyLetter {
	const data = digest(analysis, week);
	return { data, text: digestText(data), html: digestHtml(data) };
}
