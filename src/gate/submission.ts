import type { Account } from "../accounts/account.ts";
import type { Session } from "../accounts/session.ts";
import type { EnvelopeParameters, SubmittedRecipient } from "./ledger.ts";

/** One message as a logged-in client handed it in. */
export interface Submission {
	readonly session: Session;
	readonly accountId: number;
	/** Lower-cased domain; "" for the null path. */
	readonly mailFrom: string;
	readonly parameters: EnvelopeParameters;
	readonly recipients: readonly SubmittedRecipient[];
	/** RFC 5322, CRLF line ends, dots unstuffed, the gateway's Received field on top. Not changed afterwards. */
	readonly message: Uint8Array;
}

/** What came of it. A refusal is a value; which SMTP reply it becomes is the gateway's matter. */
export type Receipt =
	/** On disk: delivered, waiting or held, the sender need not know which. */
	| { readonly kind: "taken"; readonly id: string }
	| { readonly kind: "refused"; readonly why: RefusalReason; readonly text: string }
	| { readonly kind: "deferred"; readonly why: DeferralReason; readonly text: string };

export const refusalReasons = ["sender-not-allowed", "not-mail"] as const;
export type RefusalReason = (typeof refusalReasons)[number];
/** frozen: the account was frozen meanwhile. held: `on_hold = "defer"`. disk: no room, or it failed. busy: too much at once. */
export const deferralReasons = ["frozen", "held", "disk", "busy", "stopping"] as const;
export type DeferralReason = (typeof deferralReasons)[number];

export type LoginResult =
	| { readonly kind: "welcome"; readonly account: Account }
	| { readonly kind: "wrong" }
	| { readonly kind: "frozen" }
	/** Too many wrong passwords from there or for that login; not even looked at. */
	| { readonly kind: "slow-down"; readonly seconds: number };

/** What an SMTP gateway asks of the gate. Nothing here throws but for our own faults, which the gateway answers with 4xx. */
export interface SubmissionDesk {
	login(attempt: { login: string; password: string; clientAddress: string; helo: string }): Promise<LoginResult>;
	/** May this account use that MAIL FROM? */
	maySendAs(accountId: number, mailFrom: string): boolean;
	submit(submission: Submission): Promise<Receipt>;
	/** Called when an account was frozen, or its password changed: its connections have to be closed. */
	onExpelled(listener: (accountId: number) => void): void;
}
