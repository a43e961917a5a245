import type { CampaignAnalysis } from "../../campaigns/campaign-analysis.ts";
import { reportPage } from "../../campaigns/report/report-page.ts";

/** The report as one page that needs nothing else, in UTF-8. */
export function reportFile(analysis: CampaignAnalysis, title?: string): string {
	return reportPage(analysis, title === undefined ? {} : { title });
}
