import type { Campaign } from "./campaign.ts";

/** A message that was grouped, as the store keeps it. */
export interface KeptMember {
	/** First 16 bytes of the SHA-256 of the message: the same message is counted once, wherever it lies. */
	readonly digest: Uint8Array;
	readonly source: string;
	readonly index: number;
	/** Id of its campaign at the time; `mergedInto` follows it to the present one. */
	readonly campaign: string;
}

/** A campaign as it is kept: what people see, and what new messages are compared with. */
export interface KeptCampaign {
	readonly campaign: Campaign;
	/** Opaque to the store: sketches and tallies as bytes. */
	readonly state: Uint8Array;
}

/** As much of a campaign as tells whether it is still what somebody saw. */
export type SeenCampaign = Pick<Campaign, "id" | "messages">;

/** What is kept, to be read. */
export interface CampaignView {
	/** In the order in which they were first kept. */
	campaigns(): Iterable<KeptCampaign>;
	/** Their ids alone, in the same order. */
	ids(): Iterable<string>;
	/** Every id that a campaign ever had, those that were merged into another among them. */
	idsEver(): Iterable<string>;
	/** By id, or by an id that was merged into another since. */
	campaign(id: string): KeptCampaign | undefined;
	has(digest: Uint8Array): boolean;
	members(campaign: string): Iterable<KeptMember>;
	/** What holds for all campaigns together: how their states are to be read. undefined at first. */
	shared(): Uint8Array | undefined;
	close(): void;
}

/** Where results are kept in the data folder and added to. Every call is on disk when it returns. */
export interface CampaignStore extends CampaignView {
	/** One transaction: what came in anew, what changed, what was merged (id that went, id it went into). */
	keep(change: {
		readonly campaigns: Iterable<KeptCampaign>;
		readonly members: Iterable<KeptMember>;
		readonly merged: ReadonlyMap<string, string>;
		readonly shared: Uint8Array;
	}): void;
	/**
	 * Takes out campaigns, what was merged into them and their messages: read again, these count anew. Ids that are not there are passed over.
	 * Says whether all of it is gone from the disk: not while somebody still looks at what was kept before. Throws, and forgets nothing, where one
	 * is not what somebody saw and agreed to lose: it became part of another since, or has another number of messages.
	 */
	forget(seen: Iterable<SeenCampaign>): boolean;
}
