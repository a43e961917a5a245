import { KnownTexts } from "../../campaigns/known-texts.ts";
import { packSighting } from "../../campaigns/packed-sighting.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import type { Steps } from "../../base/steps.ts";
import type { Sighting } from "../../campaigns/sighting.ts";
import type { Look } from "../threads/outcomes-of.ts";
import type { VerdictRecord } from "../threads/verdict-record.ts";
import { toolsOfSettings } from "../tools-of-settings.ts";
import { sightingSteps } from "./sight-message.ts";

/** Makes sightings, as bytes: handed over between threads without a copy. */
export async function openSightingLook(settings: ScannerSettings): Promise<Look<Steps<VerdictRecord>>> {
	const tools = await toolsOfSettings(settings);
	const known = settings.knownTexts === undefined ? undefined : new KnownTexts(settings.knownTexts);
	return async (message, envelope) => record(await sightingSteps(message, envelope, tools, known));
}

function* record(steps: Steps<Sighting>): Steps<VerdictRecord> {
	const sighting = yield* steps;
	yield;
	return { class: sighting.class, language: sighting.language, json: packSighting(sighting) };
}
