import { availableParallelism } from "node:os";
import type { Found } from "../readers/found.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import { scanHere } from "./scan-here.ts";
import { scanInThreads } from "./scan-in-threads.ts";
import type { ScanResult } from "./scan-result.ts";

export interface ScanAllOptions {
	readonly settings?: ScannerSettings;
	/** One for each core when left out. */
	readonly threads?: number;
	/** Longest time for one message; past it, the message is given up and its thread replaced. */
	readonly hardLimitMilliseconds?: number;
	/** Whether much of what is found is kept: see PoolOptions. */
	readonly keepsMuch?: boolean;
}

/** Fewer messages than this are scanned before a thread has even started. */
const few = 20;
/**
 * Megabytes in each thread for what is short-lived. With the 1 that V8 begins with, a scan takes a tenth longer than with 4, and 8 gain nothing more. Where
 * much is kept, 8 take a few hundredths longer than 16, and 24 and 32 gain little for 50 and 85 MB.
 */
const room = { scan: 4, whereMuchIsKept: 16 };
/** A message up to this size cannot hold anything up, so it needs no thread that could be given up. */
const small = 128 * 1024;

/** Scans everything that was found, on all cores. Results come in the order of what was found; memory stays flat. */
export async function* scanAll(found: AsyncGenerator<Found>, options: ScanAllOptions = {}): AsyncGenerator<ScanResult> {
	const first: Found[] = [];
	const settings = options.settings ?? {};
	while (first.length < few) {
		const next = await found.next();
		if (next.done) return yield* scanHere(first, settings);
		first.push(keeping(next.value));
		if (next.value.kind === "message" && next.value.bytes.length > small) break;
	}
	yield* scanInThreads(chained(first, found), {
		settings,
		threads: options.threads ?? availableParallelism(),
		hardLimitMilliseconds: options.hardLimitMilliseconds ?? 10_000,
		roomMegabytes: options.keepsMuch ? room.whereMuchIsKept : room.scan,
	});
}

/** What is found with bytes of its own, which the reader will not write over. */
function keeping(found: Found): Found {
	return found.kind === "message" ? { ...found, bytes: new Uint8Array(found.bytes) } : found;
}

async function* chained(first: Found[], rest: AsyncGenerator<Found>): AsyncGenerator<Found> {
	// Taken off one by one, so that their bytes are not kept until the end.
	for (let found = first.shift(); found !== undefined; found = first.shift()) yield found;
	yield* rest;
}
