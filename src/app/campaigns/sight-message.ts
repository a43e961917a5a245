import { indicatorsOf } from "../../campaigns/indicators/indicators-of.ts";
import type { Sighting } from "../../campaigns/sighting.ts";
import { sightingOf } from "../../campaigns/sighting-of.ts";
import type { Envelope } from "../../signals/facts.ts";
import { type ScanTools, scanMessage } from "../scan-message.ts";
import { pictureHashes } from "./picture-hashes.ts";
import { sightedFiles } from "./sighted-files.ts";

/** Characters of a text that speaks for itself: what pictures stand beside it is a logo or a screenshot, and looking at them takes time. */
const longText = 600;

/** Scans a message and says what it tells of its campaign. */
export async function sightMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ScanTools): Promise<Sighting> {
	const { facts, decision } = await scanMessage(bytes, envelope, tools);
	return sightingOf(facts, {
		class: decision.class,
		score: decision.score,
		reasons: decision.reasons,
		theme: "other",
		posesAs: "",
		pictures: facts.text.body.length < longText ? pictureHashes(facts.mail, tools.limits) : [],
		indicators: indicatorsOf(facts),
		files: sightedFiles(facts.mail),
	});
}
