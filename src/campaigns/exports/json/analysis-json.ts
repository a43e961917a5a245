import type { CampaignAnalysis } from "../../campaign-analysis.ts";
import { timestamp } from "../timestamp.ts";
import { exportJson } from "./export-json.ts";
import { listChunks } from "./list-chunks.ts";

/**
 * Everything that is known, as one JSON document in pieces: `format`, `version`, `at` (RFC 3339), `messages`, then the lists of
 * CampaignAnalysis as they are: `campaigns`, `waves`, `due`, `overlaps`, `clusters`. Times within are milliseconds since 1970; what
 * is undefined is left out. `version` goes up when something is taken away or means something else.
 */
export function* analysisJson({ campaigns, waves, due, overlaps, clusters, messages, at }: CampaignAnalysis): Generator<string> {
	yield `{\n"format": "tidegate-campaigns",\n"version": 1,\n"at": "${timestamp(at)}",\n"messages": ${exportJson(messages)}`;
	for (const [name, list] of Object.entries({ campaigns, waves, due, overlaps, clusters })) {
		yield ",\n";
		yield* listChunks(name, list);
	}
	yield "\n}\n";
}
