import type { Campaign } from "../../campaign.ts";

/** What an indicator finds. */
export type SignKind = "host" | "page" | "file";

/** Something worth blocking. */
export interface Sign {
	readonly kind: SignKind;
	readonly name: string;
	readonly pattern: string;
	/** Wanted campaigns that have it too. */
	readonly wanted: readonly Campaign[];
}

/** What a campaign tells of a sign. */
export interface Finding {
	readonly campaign: Campaign;
	/** Of the campaign's object. */
	readonly id: string;
	/** Of the object that says it was observed; undefined for undated mail. */
	readonly observed: string | undefined;
	readonly messages: number;
}
