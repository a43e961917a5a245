import type { CampaignBook } from "../../campaigns/book/campaign-book.ts";
import { PackedSighting } from "../../campaigns/packed-sighting.ts";
import type { Found, Unreadable } from "../readers/found.ts";
import type { ScannerSettings } from "../scanner-settings.ts";
import { scanAll } from "../threads/scan-all.ts";
import type { Failed, Scanned } from "../threads/scan-result.ts";

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

/** Scans what is found on all cores, and puts each message into the book, in the order in which it was found. */
export async function* groupMail(
	found: AsyncGenerator<Found>,
	book: CampaignBook,
	options: GroupOptions = {},
): AsyncGenerator<GroupResult> {
	const { settings, ...threads } = options;
	for await (const result of scanAll(found, { settings: { ...settings, look: "sighting" }, keepsMuch: true, ...threads }))
		yield result.kind === "scanned" ? grouped(result, book) : result;
}

function grouped({ source, index, record: { json } }: Scanned, book: CampaignBook): Grouped {
	return { kind: "grouped", source, index, group: book.add(new PackedSighting(json), { source, index }) };
}
