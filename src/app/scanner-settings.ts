import type { AuthenticationTrust } from "../authentication/read-authentication.ts";
import { LocalLayer } from "../classifier/local-layer.ts";
import { createScanner, type Scanner } from "./create-scanner.ts";

/** What a scanner is made from, as plain data that can be handed to another thread. */
export interface ScannerSettings {
	readonly trust?: AuthenticationTrust;
	/** Score from which a message is called unwanted; the model's own when left out. */
	readonly threshold?: number;
	/** The local layer as it stands on disk. */
	readonly local?: Uint8Array;
	/** For tests: a module whose `openScanner` stands in for the one below. */
	readonly standIn?: string;
}

export async function openScanner(settings: ScannerSettings): Promise<Scanner> {
	const { standIn, local, ...options } = settings;
	if (standIn !== undefined) return (await import(standIn)).openScanner(settings);
	return createScanner(local === undefined ? options : { ...options, local: LocalLayer.from(local) });
}
