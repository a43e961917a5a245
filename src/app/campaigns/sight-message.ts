import type { AuthenticationTrust } from "../../authentication/read-authentication.ts";
import type { Limits } from "../../base/limits.ts";
import { allSteps, type Steps } from "../../base/steps.ts";
import { handedOn } from "../../campaigns/handed-on.ts";
import { indicatorsOf } from "../../campaigns/indicators/indicators-of.ts";
import type { KnownTexts } from "../../campaigns/known-texts.ts";
import type { Sighting } from "../../campaigns/sighting.ts";
import { sightingOf } from "../../campaigns/sighting-of.ts";
import { textKeys } from "../../campaigns/text-keys.ts";
import { TextReading } from "../../campaigns/text-reading.ts";
import { posedIdentity, posesAs } from "../../campaigns/themes/poses-as.ts";
import { themeOf } from "../../campaigns/themes/theme-of.ts";
import type { Envelope, Facts } from "../../signals/facts.ts";
import type { Identity } from "../../signals/identity/identity.ts";
import type { Decision } from "../../verdict/verdict.ts";
import { type Examination, type ScanTools, scanMessage } from "../scan-message.ts";
import { shippedThemes } from "../shipped-themes.ts";
import { pictureHashes } from "./picture-hashes.ts";
import { sightedFiles } from "./sighted-files.ts";

/** Characters of a text that speaks for itself: what pictures stand beside it is a logo or a screenshot, and looking at them takes time. */
const longText = 300;

/** Log-odds below which nobody follows a message's traces: telephone numbers in genuine mail are nobody's business, and looking for them takes time. */
const surelyGenuine = -3;
const noIndicators = { phones: [], wallets: [], paths: [], strings: [] };

/** Nobody's: a message that is handed on says of its own authentication whatever its sender wrote. */
const noTrust: AuthenticationTrust = { mode: "servers", servers: [] };

/** Scans a message and says what it tells of its campaign; less where its text is known. One that is handed on by another is told in its place. */
export async function sightMessage(
	bytes: Uint8Array,
	envelope: Envelope | undefined,
	tools: ScanTools,
	known?: KnownTexts,
): Promise<Sighting> {
	return allSteps(await sightingSteps(bytes, envelope, tools, known));
}

/** The same, what comes after the scan in steps. */
export async function sightingSteps(
	bytes: Uint8Array,
	envelope: Envelope | undefined,
	tools: ScanTools,
	known?: KnownTexts,
): Promise<Steps<Sighting>> {
	const { facts, decision } = await examined(bytes, envelope, tools);
	// While it is the message that was asked about last: what these ask for is there.
	const posed = { name: posesAs(facts), identity: posedIdentity(facts) };
	return sighted(facts, decision, posed, tools.limits, known);
}

/** Whom a message poses as: as it is told, and as its theme goes by it. */
interface Posed {
	readonly name: string;
	readonly identity: Identity | undefined;
}

function* sighted(facts: Facts, decision: Decision, posed: Posed, limits: Limits, known: KnownTexts | undefined): Steps<Sighting> {
	const reading = new TextReading(facts, "own");
	const isCopy = known?.find(textKeys(reading)) !== undefined;
	// Before the next message is read.
	if (!isCopy) reading.hashed();
	yield;
	const indicators = decision.score < surelyGenuine ? noIndicators : indicatorsOf(facts);
	const files = sightedFiles(facts.mail);
	yield;
	const theme = isCopy ? undefined : themeOf(facts, decision, shippedThemes(), posed.identity);
	yield;
	const more =
		theme === undefined ? undefined : { theme, pictures: facts.text.body.length < longText ? pictureHashes(facts.mail, limits) : [] };
	yield;
	return sightingOf(facts, reading, {
		class: decision.class,
		score: decision.score,
		reasons: decision.reasons,
		posesAs: posed.name,
		indicators,
		files,
		...(more === undefined ? {} : { more }),
	});
}

/** What is handed on, judged as the worse of what it is and what hands it on. */
async function examined(
	bytes: Uint8Array,
	envelope: Envelope | undefined,
	tools: ScanTools,
): Promise<Pick<Examination, "facts" | "decision">> {
	const outer = await scanMessage(bytes, envelope, tools);
	const handed = handedOn(outer.facts);
	if (handed === undefined) return outer;
	const { facts, decision } = await scanMessage(handed, undefined, { ...tools, trust: noTrust });
	return { facts, decision: outer.decision.score > decision.score ? outer.decision : decision };
}
