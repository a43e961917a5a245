import { LocalLayer } from "../../classifier/local-layer.ts";
import { scanTools } from "../create-scanner.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import type { Look } from "../threads/outcome-of.ts";
import { packSighting } from "./packed-sighting.ts";
import { sightMessage } from "./sight-message.ts";

/** Makes sightings, as JSON in bytes: handed over between threads without a copy. */
export async function openSightingLook({ local, trust, threshold }: ScannerSettings): Promise<Look> {
	const tools = scanTools({
		...(trust === undefined ? {} : { trust }),
		...(threshold === undefined ? {} : { threshold }),
		...(local === undefined ? {} : { local: LocalLayer.from(local) }),
	});
	return async (message, envelope) => {
		const sighting = await sightMessage(message, envelope, tools);
		return { class: sighting.class, language: sighting.language, json: packSighting(sighting) };
	};
}
