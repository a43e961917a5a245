import type { Found } from "../readers/found.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import { openLook } from "./open-look.ts";
import { outcomesOf } from "./outcomes-of.ts";
import { resultOf, type ScanResult } from "./scan-result.ts";

/** Scans a few small messages in this thread, which is done before another one has started. */
export async function* scanHere(found: readonly Found[], settings: ScannerSettings): AsyncGenerator<ScanResult> {
	if (!found.some(({ kind }) => kind === "message")) return yield* found as readonly Extract<Found, ScanResult>[];
	const look = await openLook(settings);
	for (const item of found) {
		if (item.kind === "unreadable") yield item;
		else for (const outcome of await outcomesOf(look, [item])) yield resultOf(item, outcome);
	}
}
