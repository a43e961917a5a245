import type { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import { PackedSighting } from "../../campaigns/packed-sighting.ts";
import { knowOwn } from "../../signals/identity/know-own.ts";
import type { Found, Unreadable } from "../readers/found.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import { scanAll } from "../threads/scan-all.ts";
import type { Failed, Scanned, ScanResult } from "../threads/scan-result.ts";

/** A message that was placed in a campaign. */
export interface Grouped {
	readonly kind: "grouped";
	readonly source: string;
	readonly index: number;
	/** Number of its campaign in the book. */
	readonly group: number;
}

/** What became of a message, or of a path that could not be read. */
export type GroupResult = Grouped | Failed | Unreadable;

export interface GroupOptions {
	readonly settings?: ScannerSettings;
	/** One for each core when left out. */
	readonly threads?: number;
}

/**
 * Messages that are placed one after the other: scanning threads turn the caches over between one batch of theirs and the next, and only the first
 * messages of a run have to wait for memory.
 */
const placedTogether = 256;

/** Scans what is found on all cores, and puts each message into the book, in the order in which it was found. */
export async function* groupMail(
	found: AsyncGenerator<Found>,
	book: CampaignBook,
	options: GroupOptions = {},
): AsyncGenerator<GroupResult> {
	const { settings, ...threads } = options;
	// Overlaps and exports, which are made in this thread, go by it as well.
	if (settings?.own !== undefined) knowOwn(settings.own);
	const looked: ScannerSettings = { ...settings, look: "sighting", knownTexts: book.knownTexts.memory };
	for await (const run of runsOf(scanAll(found, { settings: looked, keepsMuch: true, ...threads })))
		for (const result of run) yield result.kind === "scanned" ? grouped(result, book) : result;
}

/** What comes, so many at a time; the last ones when there is no more. */
async function* runsOf(results: AsyncGenerator<ScanResult>): AsyncGenerator<readonly ScanResult[]> {
	let run: ScanResult[] = [];
	for await (const result of results) {
		if (run.push(result) < placedTogether) continue;
		yield run;
		run = [];
	}
	yield run;
}

function grouped({ source, index, record: { json } }: Scanned, book: CampaignBook): Grouped {
	return { kind: "grouped", source, index, group: book.add(new PackedSighting(json), { source, index }) };
}
