import { sampleConfig } from "../src/config/sample-config.ts";
import { campaignExportsPage } from "./reference/campaign-exports-page.ts";
import { configurationPage } from "./reference/configuration-page.ts";
import { defectsPage } from "./reference/defects-page.ts";
import { evidencePage } from "./reference/evidence-page.ts";
import { limitsPage } from "./reference/limits-page.ts";
import { takeoverPage } from "./reference/takeover-page.ts";

/** The pages of docs/reference and the sample of settings, by their path from the project's root, as they have to be today. `npm run docs` writes them. */
export function referencePages(): ReadonlyMap<string, string> {
	return new Map([
		["docs/reference/evidence.md", evidencePage()],
		["docs/reference/limits.md", limitsPage()],
		["docs/reference/defects.md", defectsPage()],
		["docs/reference/configuration.md", configurationPage()],
		["docs/tidegate.sample.toml", sampleConfig()],
		["docs/reference/campaign-exports.md", campaignExportsPage()],
		["docs/reference/takeover.md", takeoverPage()],
	]);
}
