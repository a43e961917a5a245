import { openScanner, type ScannerSettings } from "../scanner-settings.ts";
import type { Look } from "./outcomes-of.ts";
import { recordOf } from "./verdict-record.ts";

/** What a thread does with each message: a verdict for `tidegate scan`, a report with traits and fingerprint for the gate, a sighting for campaigns. */
export async function openLook(settings: ScannerSettings): Promise<Look> {
	if (settings.look === "report") return (await import("../report-look.ts")).openReportLook(settings);
	if (settings.look === "sighting") return (await import("../campaigns/sighting-look.ts")).openSightingLook(settings);
	const scanner = await openScanner(settings);
	return async (message, envelope) => recordOf(await scanner.scan(message, envelope));
}
