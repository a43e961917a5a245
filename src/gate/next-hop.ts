import type { EnvelopeParameters, RecipientNotice, SpoolPlace } from "./ledger.ts";

/** One message for one or more recipients of one destination, on its way to the next hop. */
export interface DeliveryJob extends SpoolPlace, EnvelopeParameters {
	readonly jobId: number;
	readonly campaignId: string;
	/** File that holds the message. */
	readonly path: string;
	readonly mailFrom: string;
	readonly recipients: readonly (RecipientNotice & { readonly recipientId: number; readonly address: string })[];
}

/** What the next hop said to one recipient. */
export interface DeliveryReply {
	readonly recipientId: number;
	/**
	 * delivered: 2xx after the data. failed: 5xx. tempfailed: 4xx, or no connection, or it broke before the data were answered.
	 * unsent: it was stopped before anything was handed over.
	 */
	readonly outcome: "delivered" | "failed" | "tempfailed" | "unsent";
	/** "250 2.0.0 Ok: queued as 4F1" or our own words. Hostile text. */
	readonly reply: string;
	/** The next hop speaks DSN (RFC 3461) and was told NOTIFY: it will report itself. */
	readonly dsnPassedOn: boolean;
}

/**
 * Hands messages to the next hop over pooled connections. It lives in a process of its own: when the gate is killed, that
 * process still hears the answers to what it had sent and writes them to its journal, so that nothing is sent twice.
 */
export interface NextHop {
	/** Jobs it would begin at once; more wait inside it and can still be stopped. */
	readonly capacity: number;
	deliver(job: DeliveryJob): Promise<readonly DeliveryReply[]>;
	/**
	 * No recipient of this campaign is handed over from when this resolves on. Jobs of it that wait end as "unsent"; one whose
	 * data are all sent is waited for, one in the middle of its data is cut off.
	 */
	stop(campaignId: string): Promise<void>;
	/** Replies up to here are in the ledger: the journal may forget them. */
	settled(): void;
	/** Ends when what is under way has been answered, or after `milliseconds`. */
	close(milliseconds: number): Promise<void>;
}
