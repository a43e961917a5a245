import { indicatorsOf } from "../../campaigns/indicators/indicators-of.ts";
import type { Sighting } from "../../campaigns/sighting.ts";
import { sightingOf } from "../../campaigns/sighting-of.ts";
import { posesAs } from "../../campaigns/themes/poses-as.ts";
import { themeOf } from "../../campaigns/themes/theme-of.ts";
import type { Envelope } from "../../signals/facts.ts";
import { type ScanTools, scanMessage } from "../scan-message.ts";
import { shippedThemeModel } from "../shipped-theme-model.ts";
import { pictureHashes } from "./picture-hashes.ts";
import { sightedFiles } from "./sighted-files.ts";

/** Characters of a text that speaks for itself: what pictures stand beside it is a logo or a screenshot, and looking at them takes time. */
const longText = 300;

/** Log-odds below which nobody follows a message's traces: telephone numbers in genuine mail are nobody's business, and looking for them takes time. */
const surelyGenuine = -3;
const noIndicators = { phones: [], wallets: [], paths: [], strings: [] };

/** Scans a message and says what it tells of its campaign. */
export async function sightMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ScanTools): Promise<Sighting> {
	const { facts, decision } = await scanMessage(bytes, envelope, tools);
	return sightingOf(facts, {
		class: decision.class,
		score: decision.score,
		reasons: decision.reasons,
		theme: themeOf(facts, decision, shippedThemeModel()),
		posesAs: posesAs(facts),
		pictures: facts.text.body.length < longText ? pictureHashes(facts.mail, tools.limits) : [],
		indicators: decision.score < surelyGenuine ? noIndicators : indicatorsOf(facts),
		files: sightedFiles(facts.mail),
	});
}
