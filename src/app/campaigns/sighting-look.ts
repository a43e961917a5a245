import { KnownTexts } from "../../campaigns/known-texts.ts";
import { packSighting } from "../../campaigns/packed-sighting.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import type { Look } from "../threads/outcome-of.ts";
import { toolsOfSettings } from "../tools-of-settings.ts";
import { sightMessage } from "./sight-message.ts";

/** Makes sightings, as bytes: handed over between threads without a copy. */
export async function openSightingLook(settings: ScannerSettings): Promise<Look> {
	const tools = toolsOfSettings(settings);
	const known = settings.knownTexts === undefined ? undefined : new KnownTexts(settings.knownTexts);
	return async (message, envelope) => {
		const sighting = await sightMessage(message, envelope, tools, known);
		return { class: sighting.class, language: sighting.language, json: packSighting(sighting) };
	};
}
