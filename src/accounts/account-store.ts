import type { Account, AccountChange, NewAccount } from "./account.ts";

/** One try to log in, kept for a while: what tells guessing, and one network at many accounts. */
export interface LoginAttempt {
	readonly at: number;
	/** undefined when no account has that login. */
	readonly accountId: number | undefined;
	readonly clientAddress: string;
	/** See networkOf: /24 of IPv4, /48 of IPv6. */
	readonly network: string;
	readonly helo: string;
	readonly succeeded: boolean;
}

/** Keeps accounts, profiles, known recipients and logins. Every call is done when it returns. */
export interface AccountStore {
	addAccount(account: NewAccount): Account;
	changeAccount(id: number, change: AccountChange): Account;
	account(id: number): Account | undefined;
	accountByName(name: string): Account | undefined;
	accountByLogin(login: string): Account | undefined;
	/** By name. */
	accounts(): readonly Account[];

	/** JSON of Profile.toJSON(); undefined when there is none. */
	profile(accountId: number): string | undefined;
	saveProfile(accountId: number, json: string): void;
	dropProfile(accountId: number): void;

	/** Which of these addresses (lower-cased) the account has written to before. */
	knownRecipients(accountId: number, addresses: readonly string[]): ReadonlySet<string>;
	/** Remembers recipients as known; returns how many were new. */
	addKnownRecipients(accountId: number, addresses: readonly string[], at: number): number;
	/** Recipients first written to at or after a time. */
	newRecipientsSince(accountId: number, since: number): number;
	/** Recipients the account has in all. */
	countKnownRecipients(accountId: number): number;

	addLoginAttempt(attempt: LoginAttempt): void;
	/**
	 * Failures of this account since a time. Successes in between wipe out nothing: a program that logs in for every message would
	 * hide whoever guesses meanwhile.
	 */
	failuresSince(accountId: number, since: number): number;
	/** Accounts other than this one that a network logged in to, or tried to, since a time. */
	otherAccountsFromNetwork(network: string, accountId: number, since: number): number;
	dropLoginAttemptsBefore(time: number): void;
}
