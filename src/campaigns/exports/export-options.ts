import type { Json } from "./canonical-json.ts";

/**
 * Traffic Light Protocol: whom a document may be handed on to, in the words of TLP 2.0. "clear" is what TLP 1 called white,
 * which is what STIX 2.1 and older MISP instances know it by; "amber+strict", which is not for clients, is new in TLP 2.
 */
export const tlpLevels = ["clear", "green", "amber", "amber+strict", "red"] as const;
export type TlpLevel = (typeof tlpLevels)[number];

/** How an export is written; what goes into one for others, and under which name. Nothing that names a recipient does, unless samples are asked for. */
export interface ExportOptions {
	/** Wanted mail too. Default false: who writes to one's people is nobody else's business. */
	readonly ham?: boolean;
	/** The sample of each campaign, and subjects, names and reasons as they came: these may name recipients. Default false. */
	readonly samples?: boolean;
	/** Default none. */
	readonly tlp?: TlpLevel;
	/** Organization in whose name it goes out. Default "Tidegate". */
	readonly by?: string;
	/** What a MISP event is of: the same data, asked the same thing, are the same event, which a later export brings up to date. Default null. */
	readonly of?: Json;
	/** A CSV begins with the mark by which spreadsheets know UTF-8. Default false. */
	readonly bom?: boolean;
	/** What a MISP event is called by. Default none. */
	readonly title?: string;
}
