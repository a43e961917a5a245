import type { AuthenticationTrust } from "../authentication/read-authentication.ts";
import type { OwnOrganization } from "../base/own-organization.ts";
import type { Scanner } from "./create-scanner.ts";

/** What a scanner is made from, as plain data that can be handed to another thread. */
export interface ScannerSettings {
	readonly trust?: AuthenticationTrust;
	/** Score from which a message is called unwanted; the model's own when left out. */
	readonly threshold?: number;
	/** Known in all of the thread: the same in whatever it looks at. */
	readonly own?: readonly OwnOrganization[];
	/** The local layer as it stands on disk. */
	readonly local?: Uint8Array;
	/** What threads give in the place of verdicts: the gate's reports (see MessageReport), or sightings (see Sighting). */
	readonly look?: "report" | "sighting";
	/** For sightings: memory of the KnownTexts whose copies need not be looked at in full. */
	readonly knownTexts?: SharedArrayBuffer;
	/** For tests: a module whose `openScanner` stands in for the one below. */
	readonly standIn?: string;
}

/** Makes a scanner. Only now is loaded what it needs: whoever hands work to other threads needs none itself. */
export async function openScanner(settings: ScannerSettings): Promise<Scanner> {
	const { standIn, local, own, ...options } = settings;
	if (standIn !== undefined) return (await import(standIn)).openScanner(settings);
	if (own !== undefined) await (await import("./phrases-in-use.ts")).judgeWithOwn(own);
	const [{ createScanner }, { LocalLayer }] = await Promise.all([import("./create-scanner.ts"), import("../classifier/local-layer.ts")]);
	return createScanner(local === undefined ? options : { ...options, local: LocalLayer.from(local) });
}
