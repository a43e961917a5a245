import type { ExportKindName } from "./export-kind-names.ts";
import type { CampaignAnalysis } from "../../campaigns/campaign-analysis.ts";
import { csvRows } from "../../campaigns/exports/csv/campaigns-csv.ts";
import type { ExportOptions } from "../../campaigns/exports/export-options.ts";
import { analysisJson } from "../../campaigns/exports/json/analysis-json.ts";
import { mispChunks } from "../../campaigns/exports/misp/campaigns-misp.ts";
import { stixChunks } from "../../campaigns/exports/stix/campaigns-stix.ts";

/** A form in which an analysis goes out. */
export interface ExportKind {
	/** With the dot. */
	readonly extension: string;
	/** For the help of a command: what it is for, as the end of "writes …". */
	readonly what: string;
	/** The document in pieces, to be written in UTF-8. "csv" and "json" are for one's own use and hold everything, whatever the options. */
	readonly write: (analysis: CampaignAnalysis, options: ExportOptions) => Iterable<string>;
}

/** What `--export` can be asked for. */
export const exportKinds: Readonly<Record<ExportKindName, ExportKind>> = {
	csv: { extension: ".csv", what: "a table for spreadsheets, one row a campaign", write: csvRows },
	json: { extension: ".json", what: "everything that is known, for programs", write: analysisJson },
	stix: { extension: ".stix.json", what: "a STIX 2.1 bundle of the unwanted campaigns", write: stixChunks },
	misp: { extension: ".misp.json", what: "a MISP event of the unwanted campaigns", write: mispChunks },
};
