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
	 * delivered: 2xx after the data. failed: 5xx. tempfailed: 4xx, or the connection broke before the data were answered.
	 * unsent: it was stopped before anything was handed over. unreachable: no connection could be had; says nothing of the recipient.
	 */
	readonly outcome: "delivered" | "failed" | "tempfailed" | "unsent" | "unreachable";
	/** "250 2.0.0 Ok: queued as 4F1" or our own words. Hostile text. */
	readonly reply: string;
	/** The next hop speaks DSN (RFC 3461) and was told NOTIFY: it will report itself. */
	readonly dsnPassedOn: boolean;
}

/**
 * What the journal of an earlier delivery process says. Counts only for recipients that the ledger has as "delivering"; whoever of
 * those is not named was never completely sent.
 */
export interface Recovery {
	readonly replies: readonly DeliveryReply[];
	/** Sent whole, or nearly, and no answer is known: both processes were killed, or the machine went down. */
	readonly inDoubt: readonly number[];
	/** It is in the ledger: the old journals may go. */
	settled(): void;
}

/**
 * Hands messages to the next hop over pooled connections. It lives in a process of its own: when the gate is killed, that
 * process still hears the answers to what it had sent and writes them to its journal, so that nothing is sent twice.
 */
export interface NextHop {
	/** What an earlier process did, and the ledger does not know. */
	readonly recovered: Recovery;
	/** Jobs it would begin at once; more wait inside it and can still be stopped. */
	readonly capacity: number;
	deliver(job: DeliveryJob): Promise<readonly DeliveryReply[]>;
	/**
	 * No recipient of this campaign is handed over from when this resolves on. Jobs of it that wait end as "unsent"; one whose
	 * data are all sent is waited for, one in the middle of its data is cut off.
	 */
	stop(campaignId: string): Promise<void>;
	/** The replies to these jobs are in the ledger: the journal may forget them. */
	settled(jobIds: readonly number[]): void;
	/**
	 * Begins nothing more, and ends when what is under way has been answered, or after `milliseconds`. A job whose final dot is sent
	 * and that is not answered by then never is: its rows stay "delivering", and the next start finds its answer in `recovered`.
	 */
	close(milliseconds: number): Promise<void>;
}
