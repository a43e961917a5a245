import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../../base/clock.ts";
import type { PasswordCheck } from "./password-hasher.ts";

export interface LoginMemoryOptions {
	readonly clock: Clock;
	/** How long a verified login is remembered; ms. */
	readonly keep?: number;
	/** Logins remembered at most; the oldest goes. */
	readonly most?: number;
}

interface Remembered {
	readonly accountId: number;
	readonly until: number;
}

/** What is asked about: the hash is part of it, so a changed password is a new question by itself. */
export interface LoginQuestion {
	/** undefined when no account has that login. */
	readonly accountId: number | undefined;
	readonly login: string;
	readonly passwordHash: string | undefined;
	readonly password: string;
}

/**
 * Short-lived memory of logins that were right: a program that logs in for every message pays for argon2 once in ten minutes.
 * Kept is an HMAC under a key that lives and dies with the process, never the password: who reads our memory's dump later, or
 * a core file without that key, has nothing to guess at cheaply. Logins with the same password that come together share one run.
 */
export class LoginMemory {
	readonly #key = randomBytes(32);
	readonly #clock: Clock;
	readonly #keep: number;
	readonly #most: number;
	readonly #right = new Map<string, Remembered>();
	readonly #underWay = new Map<string, Promise<PasswordCheck>>();
	/** Raised by `forget`: what was asked before it is not remembered after it. */
	readonly #generation = new Map<number, number>();

	constructor({ clock, keep = 10 * 60_000, most = 10_000 }: LoginMemoryOptions) {
		this.#clock = clock;
		this.#keep = keep;
		this.#most = most;
	}

	/** Was that login right a short while ago, or is it being looked at now? undefined: it has to be checked. */
	recall(question: LoginQuestion): "right" | Promise<PasswordCheck> | undefined {
		const key = this.#keyOf(question);
		const known = this.#right.get(key);
		if (known !== undefined && known.until > this.#clock.now()) return "right";
		if (known !== undefined) this.#right.delete(key);
		return this.#underWay.get(key);
	}

	/** Runs the check, shared by all who ask the same meanwhile; what is right is remembered. */
	check(question: LoginQuestion, run: () => Promise<PasswordCheck>): Promise<PasswordCheck> {
		const key = this.#keyOf(question);
		const generation = this.#generationOf(question.accountId);
		const running = run()
			.then((outcome) => {
				const stillHolds = generation === this.#generationOf(question.accountId);
				if (outcome === "right" && stillHolds && question.accountId !== undefined) this.#remember(key, question.accountId);
				return outcome;
			})
			.finally(() => this.#underWay.delete(key));
		this.#underWay.set(key, running);
		return running;
	}

	/** After freeze, thaw and rotate: no login of the account is remembered any longer. */
	forget(accountId: number): void {
		this.#generation.set(accountId, this.#generationOf(accountId) + 1);
		for (const [key, known] of this.#right) if (known.accountId === accountId) this.#right.delete(key);
	}

	get size(): number {
		return this.#right.size;
	}

	#remember(key: string, accountId: number): void {
		this.#right.set(key, { accountId, until: this.#clock.now() + this.#keep });
		if (this.#right.size <= this.#most) return;
		const oldest = this.#right.keys().next();
		if (!oldest.done) this.#right.delete(oldest.value);
	}

	#generationOf(accountId: number | undefined): number {
		return accountId === undefined ? 0 : (this.#generation.get(accountId) ?? 0);
	}

	#keyOf({ accountId, login, passwordHash, password }: LoginQuestion): string {
		const question = JSON.stringify([accountId ?? "nobody", login, passwordHash ?? "", password]);
		return createHmac("sha256", this.#key).update(question).digest("base64");
	}
}
