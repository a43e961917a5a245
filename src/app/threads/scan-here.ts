import type { Found } from "../readers/found.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import { openLook } from "./open-look.ts";
import { outcomeOf } from "./outcome-of.ts";
import { resultOf, type ScanResult } from "./scan-result.ts";

/** Scans a few small messages in this thread, which is done before another one has started. */
export async function* scanHere(found: readonly Found[], settings: ScannerSettings): AsyncGenerator<ScanResult> {
	if (!found.some(({ kind }) => kind === "message")) return yield* found as readonly Extract<Found, ScanResult>[];
	const look = await openLook(settings);
	for (const item of found) {
		yield item.kind === "unreadable" ? item : resultOf(item, await outcomeOf(look, item.bytes));
	}
}
