import type { Account } from "../accounts/account.ts";
import type { Session } from "../accounts/session.ts";
import type { Traits } from "../accounts/traits.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { Action, Campaign } from "./campaign.ts";
import type { CampaignFilter, GateEvent } from "./gate-store.ts";
import type { LedgerRow, RecipientState } from "./ledger.ts";

/** Who asks: "operator" at the machine, "owner" of the account, or the name of an API key. */
export type By = string;

export interface NewAccountRequest {
	readonly name: string;
	readonly from: readonly string[];
	readonly contacts?: readonly string[];
	readonly webhook?: string;
	readonly seeds?: readonly string[];
}

/** What of an account is to be otherwise; what is left out stays. `webhook` "": none any more. */
export type AccountSettings = Partial<Omit<NewAccountRequest, "name">>;

/** Shown once and never kept in this form. */
export interface AccountSecrets {
	readonly account: Account;
	readonly login: string;
	readonly password: string;
	/** otpauth:// address for the QR code; "" when the second factor stays as it is. */
	readonly totpUri: string;
	readonly totpSecret: string;
	readonly webhookSecret: string;
}

/** Why something asked for was not done. A refusal is a value. */
export const controlRefusals = [
	"no-such-account",
	"no-such-campaign",
	"name-taken",
	"bad-name",
	"bad-address",
	"second-factor-not-set-up",
	"wrong-code",
	"code-already-used",
	"too-many-codes",
	"already-decided",
	"not-held",
	"account-frozen",
] as const;
export type ControlRefusal = (typeof controlRefusals)[number];
export type Outcome<T> =
	| { readonly done: true; readonly value: T }
	| { readonly done: false; readonly why: ControlRefusal; readonly text: string };

export interface CampaignView {
	readonly campaign: Campaign;
	readonly account: string;
	readonly counts: Readonly<Record<RecipientState, number>>;
	readonly events: readonly GateEvent[];
}

export interface AccountView {
	readonly account: Account;
	readonly knownRecipients: number;
	/** Campaigns that wait for a person. */
	readonly held: number;
	/** What is normal for it, as sentences with counts; empty without history. */
	readonly profile: readonly ProfileLine[];
}

/** "Links lead to": shop.example (41), blog.shop.example (12) */
export interface ProfileLine {
	readonly what: string;
	readonly values: readonly { readonly value: string; readonly count: number }[];
}

export interface CheckRequest {
	/** Name of the account. */
	readonly account: string;
	/** RFC 5322 messages as rendered: one or a few renderings of a template. */
	readonly messages: readonly Uint8Array[];
	readonly recipients: number;
	readonly session: Session;
}

export interface CheckAnswer {
	readonly id: string;
	readonly action: Action;
	readonly score: number;
	readonly reasons: readonly Evidence[];
}

/** One past campaign of an account, for its profile. */
export interface Observation {
	readonly traits: Traits;
	/** ms; undefined when the mail has no readable date. */
	readonly at: number | undefined;
}

/** What people may ask of the gate: through the command line, the HTTP API and, later, the console. */
export interface GateControl {
	addAccount(request: NewAccountRequest, by: By): Promise<Outcome<AccountSecrets>>;
	changeAccount(account: string, change: AccountSettings, by: By): Promise<Outcome<Account>>;
	/** New password; old logins end at once. With `secondFactor`, that is set up anew too. */
	rotate(account: string, options: { secondFactor?: boolean; code?: string }, by: By): Promise<Outcome<AccountSecrets>>;
	/** Nothing of the account goes out any more, its login does not work, its connections are closed. */
	freeze(account: string, reason: string, by: By): Promise<Outcome<Account>>;
	thaw(account: string, code: string, by: By): Promise<Outcome<Account>>;
	accounts(): readonly AccountView[];
	account(name: string): Outcome<AccountView>;
	/** Adds past mail to the profile. */
	learn(account: string, observations: readonly Observation[], by: By): Promise<Outcome<{ readonly learnt: number }>>;
	resetProfile(account: string, by: By): Outcome<Account>;

	campaigns(filter: CampaignFilter & { account?: string }): readonly CampaignView[];
	campaign(id: string): Outcome<CampaignView>;
	/** The message that decided, as it lies in the spool. */
	sample(id: string): Promise<Outcome<Uint8Array>>;
	ledger(filter: { campaignId?: string; account?: string; address?: string }): Iterable<LedgerRow>;
	/** Stops a campaign that is going out. Resolves when nothing more of it is handed over. */
	hold(id: string, reason: string, by: By): Promise<Outcome<CampaignView>>;
	/** Lets a held campaign go; only with the account's second factor. */
	release(id: string, code: string, by: By): Promise<Outcome<CampaignView>>;
	/** Ends a campaign: what is not out never goes out. */
	refuse(id: string, by: By): Promise<Outcome<CampaignView>>;
	check(request: CheckRequest, by: By): Promise<Outcome<CheckAnswer>>;
	/** What happened, newest first; nothing for an account or campaign that is not there. */
	events(filter: { account?: string; campaignId?: string; limit?: number }): readonly GateEvent[];

	addApiKey(name: string): { readonly key: string } | undefined;
	apiKeys(): readonly { readonly name: string; readonly createdAt: number }[];
	dropApiKey(name: string): boolean;
	/** Name of the API key, undefined when there is no such key. */
	nameOfApiKey(key: string): string | undefined;
}
