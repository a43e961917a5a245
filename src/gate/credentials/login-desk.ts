import type { Account } from "../../accounts/account.ts";
import type { AccountStore } from "../../accounts/account-store.ts";
import { networkOf } from "../../base/network-of.ts";
import type { Clock } from "../../base/clock.ts";
import type { LoginResult } from "../submission.ts";
import { LoginLimiter } from "./login-limiter.ts";
import { LoginMemory, type LoginQuestion } from "./login-memory.ts";
import { type PasswordCheck, PasswordHasher } from "./password-hasher.ts";

export interface LoginDeskParts {
	readonly clock: Clock;
	readonly store: Pick<AccountStore, "accountByLogin" | "account" | "addLoginAttempt">;
	/** Has the account logged in from that network before? By its profile. */
	knowsNetwork(accountId: number, network: string): boolean;
	readonly hasher?: PasswordHasher;
	readonly memory?: LoginMemory;
	readonly limiter?: LoginLimiter;
}

export interface LoginTry {
	readonly login: string;
	readonly password: string;
	readonly clientAddress: string;
	readonly helo: string;
}

/** A login is an address or a short name; a megabyte of "password" is an attack on argon2. */
const longest = { login: 320, password: 1_024 };

/**
 * Checks SMTP logins. In this order: what was right or wrong a moment ago is so at once, before any limit; who guessed too
 * much waits; then the password is looked at, for an unknown login as long as for a known one. Only with the right password does
 * anybody learn that an account is frozen.
 */
export class LoginDesk {
	readonly #parts: LoginDeskParts;
	readonly #hasher: PasswordHasher;
	readonly #memory: LoginMemory;
	readonly #limiter: LoginLimiter;

	constructor(parts: LoginDeskParts) {
		this.#parts = parts;
		this.#hasher = parts.hasher ?? new PasswordHasher();
		this.#memory = parts.memory ?? new LoginMemory({ clock: parts.clock });
		this.#limiter = parts.limiter ?? new LoginLimiter(parts.clock);
	}

	/** Hashes once what unknown logins are compared with, so that not even the first of them stands out. */
	prepare(): Promise<void> {
		return this.#hasher.prepare();
	}

	async login(attempt: LoginTry): Promise<LoginResult> {
		if (attempt.login.length > longest.login || attempt.password.length > longest.password) return { kind: "wrong" };
		const account = this.#parts.store.accountByLogin(attempt.login);
		const question: LoginQuestion = {
			accountId: account?.id,
			login: attempt.login,
			passwordHash: account?.passwordHash,
			password: attempt.password,
		};
		const recalled = this.#memory.recall(question);
		if (recalled === "right" && account !== undefined) return this.#afterRight(account, attempt);
		// The same once more is no new guess, and neither noted nor counted.
		if (recalled === "wrong") return { kind: "wrong" };
		const network = networkOf(attempt.clientAddress);
		const place = { ...attempt, knownNetwork: account !== undefined && this.#parts.knowsNetwork(account.id, network) };
		const seconds = this.#limiter.begin(place);
		if (seconds > 0) return { kind: "slow-down", seconds };
		let check: PasswordCheck | undefined;
		try {
			check = await this.#check(question, place.knownNetwork);
		} finally {
			this.#limiter.ended(place, check === undefined || check === "busy" ? undefined : check === "right");
		}
		if (check === "busy") return { kind: "slow-down", seconds: 1 };
		if (check === "right" && account !== undefined) return this.#afterRight(account, attempt);
		this.#note(attempt, account?.id, false);
		return { kind: "wrong" };
	}

	/** After freeze, thaw and rotate. */
	forget(accountId: number): void {
		this.#memory.forget(accountId);
	}

	async #check(question: LoginQuestion, known: boolean): Promise<PasswordCheck> {
		const recalled = this.#memory.recall(question);
		if (recalled !== undefined) return recalled;
		return this.#memory.check(question, () => this.#hasher.check(question.passwordHash, question.password, known ? "known" : "unknown"));
	}

	/** The account as it is now: it may have been frozen, or its password changed, while argon2 ran. */
	#afterRight(before: Account, attempt: LoginTry): LoginResult {
		const account = this.#parts.store.account(before.id);
		const holds = account !== undefined && account.passwordHash === before.passwordHash && account.login === before.login;
		this.#note(attempt, before.id, holds);
		if (!holds) return { kind: "wrong" };
		return account.state === "frozen" ? { kind: "frozen" } : { kind: "welcome", account };
	}

	#note({ clientAddress, helo }: LoginTry, accountId: number | undefined, succeeded: boolean): void {
		const at = this.#parts.clock.now();
		this.#parts.store.addLoginAttempt({ at, accountId, clientAddress, network: networkOf(clientAddress), helo, succeeded });
	}
}
