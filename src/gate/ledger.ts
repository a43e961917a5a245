/**
 * One recipient of one message, from `250` to its end.
 * accepted: on disk, to be delivered (also between two tries). held: waits for a decision. delivering: handed to the delivery
 * process. delivered: the next hop said 2xx. bounced: refused for good by the next hop, or given up. refused: a person ended it.
 */
export const recipientStates = ["accepted", "held", "delivering", "delivered", "bounced", "refused"] as const;
export type RecipientState = (typeof recipientStates)[number];

export interface LedgerRow {
	readonly recipientId: number;
	readonly messageId: number;
	readonly campaignId: string;
	readonly accountId: number;
	readonly address: string;
	readonly state: RecipientState;
	/** What the next hop said last, with its code; "" before. Hostile text. */
	readonly reply: string;
	readonly attempts: number;
	readonly acceptedAt: number;
	readonly changedAt: number;
	/** When it is tried next; only while accepted. */
	readonly dueAt: number;
}

/** RFC 3461 parameters of one RCPT TO. */
export interface RecipientNotice {
	/** NOTIFY: subset of "never", "success", "failure", "delay"; empty when not given. */
	readonly notify: readonly string[];
	/** ORCPT as given, still in xtext; "" when not given. */
	readonly orcpt: string;
}

export interface SubmittedRecipient extends RecipientNotice {
	readonly address: string;
}

/** RFC 3461 and 6152, 6531 parameters of MAIL FROM. */
export interface EnvelopeParameters {
	readonly ret: "full" | "hdrs" | "";
	readonly envid: string;
	readonly body: "7bit" | "8bitmime" | "";
	readonly smtputf8: boolean;
}

/** Where a message's bytes are. */
export interface SpoolPlace {
	readonly segment: number;
	readonly offset: number;
	readonly length: number;
}

export interface SpooledMessage extends SpoolPlace, EnvelopeParameters {
	readonly id: number;
	readonly campaignId: string;
	readonly accountId: number;
	readonly mailFrom: string;
	readonly receivedAt: number;
}

export type NewMessage = Omit<SpooledMessage, "id">;
