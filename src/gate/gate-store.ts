import type { AccountStore } from "../accounts/account-store.ts";
import type { Campaign, CampaignChange, CampaignState } from "./campaign.ts";
import type { LedgerRow, NewMessage, RecipientNotice, RecipientState, SpooledMessage, SubmittedRecipient } from "./ledger.ts";

/** A recipient that is to be delivered now. */
export interface DueRecipient extends RecipientNotice {
	readonly recipientId: number;
	readonly message: SpooledMessage;
	readonly address: string;
	/** Lower-cased domain of the address: what per-destination limits go by. */
	readonly destination: string;
	readonly attempts: number;
}

/** What came of handing a recipient to the next hop. */
export interface DeliveryResult {
	readonly recipientId: number;
	readonly state: Extract<RecipientState, "accepted" | "delivered" | "bounced">;
	readonly reply: string;
	/** For "accepted", which is a try that failed for now. */
	readonly dueAt: number;
	readonly attempts: number;
}

export interface CampaignFilter {
	readonly accountId?: number;
	readonly states?: readonly CampaignState[];
	/** Those whose last message came at or after this time. */
	readonly since?: number;
	readonly limit?: number;
}

/** Something that happened, for the timeline of a campaign or account. */
export interface GateEvent {
	readonly at: number;
	readonly accountId: number;
	readonly campaignId: string | undefined;
	/** held, frozen, released, refused, thawed, canary, canary-over, alarm, told, login-new-network, … */
	readonly kind: string;
	readonly text: string;
	/** gate, owner, operator */
	readonly by: string;
}

/** A notice or webhook on its way out; tried again until it is taken or given up. */
export interface OutgoingNotice {
	readonly id: number;
	readonly kind: "mail" | "webhook";
	/** An address, or an https address. */
	readonly to: string;
	/** RFC 5322 text, or a JSON body. */
	readonly content: string;
	/** Key the webhook's body is signed with; "" for mail. */
	readonly secret: string;
	readonly attempts: number;
	readonly dueAt: number;
}

export interface ApiKey {
	readonly id: number;
	readonly name: string;
	/** SHA-256 in hex of a random key. */
	readonly hash: string;
	readonly createdAt: number;
}

/**
 * Everything the gate must not forget. Calls are synchronous and done when they return; those made within `transaction` are
 * on disk together (fsync) when it returns, or not at all. One process at a time writes.
 */
export interface GateStore extends AccountStore {
	/**
	 * Within another it joins that one: when the inner work throws, the outer cannot be committed any more, whoever catches the
	 * error. Work that returns a promise throws.
	 */
	transaction<T>(work: () => T): T;

	addCampaign(campaign: Campaign): void;
	changeCampaign(id: string, change: CampaignChange): void;
	campaign(id: string): Campaign | undefined;
	/** The one whose last message is newest first. */
	campaigns(filter: CampaignFilter): readonly Campaign[];
	/** Recipients of a campaign by state; every state is there. */
	counts(campaignId: string): Readonly<Record<RecipientState, number>>;

	/** Adds a message and its ledger rows, in the state given; returns the message's id. */
	addMessage(message: NewMessage, recipients: readonly SubmittedRecipient[], state: RecipientState): number;
	message(id: number): SpooledMessage | undefined;
	/** Moves what is in one of the states `from`; `limit` takes the oldest first. Returns how many were moved. */
	moveRecipients(campaignId: string, from: readonly RecipientState[], to: RecipientState, at: number, limit?: number): number;
	/** Accepted recipients whose time has come, oldest first, without those of destinations named. */
	dueRecipients(now: number, limit: number, withoutDestinations: ReadonlySet<string>): readonly DueRecipient[];
	/** When the next accepted recipient is due; undefined when none waits. */
	nextDueAt(): number | undefined;
	/** accepted → delivering. Throws, with nothing marked, when one of them is not accepted (any more): it must not be handed over. */
	markDelivering(recipientIds: readonly number[], at: number): void;
	/**
	 * What the next hop said. Told twice, the second time changes nothing. "delivered" and "bounced" hold whatever was decided
	 * meanwhile; "accepted" is passed over for one that is not delivering, so that what is held or refused stays that.
	 */
	recordResults(results: readonly DeliveryResult[], at: number): void;
	/** Recipients that a stopped process left as "delivering", by message. */
	delivering(): readonly DueRecipient[];
	/** Ledger rows of a campaign, or of an account, in order; streamed. */
	ledger(filter: { campaignId?: string; accountId?: number; address?: string }): Iterable<LedgerRow>;
	/** Segments that hold a message not yet done, or the sample of a campaign not yet decided. */
	liveSegments(): ReadonlySet<number>;
	/**
	 * Messages of a segment that are not done, and samples of campaigns not yet decided, for moving stragglers on; without those
	 * that are being delivered, whose bytes the delivery process may be reading.
	 */
	liveMessages(segment: number): readonly SpooledMessage[];
	/** A straggler was copied elsewhere. */
	moveMessage(id: number, place: { segment: number; offset: number }): void;
	/**
	 * Forgets what has been done for longer than the retention time. Returns ledger rows forgotten: a portion, so that mail is not
	 * held up; more may be left until it returns 0.
	 */
	forgetBefore(time: number): number;

	addEvent(event: GateEvent): void;
	/** In the order in which they were added; `limit` takes the newest. */
	events(filter: { accountId?: number; campaignId?: string; limit?: number }): readonly GateEvent[];

	addNotice(notice: Omit<OutgoingNotice, "id">): number;
	/** The one that has waited longest first. */
	dueNotices(now: number, limit: number): readonly OutgoingNotice[];
	/** undefined: done with, forget it. */
	rescheduleNotice(id: number, next: { attempts: number; dueAt: number } | undefined): void;

	addApiKey(key: Omit<ApiKey, "id">): ApiKey;
	apiKeys(): readonly ApiKey[];
	dropApiKey(name: string): boolean;

	close(): void;
}
