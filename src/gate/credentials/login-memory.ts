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
	readonly accountId: number | undefined;
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
 * Short-lived memory of logins that were looked at: a program that logs in for every message pays for argon2 once in ten minutes.
 * A password that was wrong a moment ago is wrong again at once, and is no new guess: a forgotten program that goes on with last
 * year's password neither locks out the one beside it nor looks like an attack.
 *
 * Kept is an HMAC under a key that lives and dies with the process, never the password: who reads our memory's dump later, or
 * a core file without that key, has nothing to guess at cheaply. Logins with the same password that come together share one run.
 */
export class LoginMemory {
	readonly #key = randomBytes(32);
	readonly #clock: Clock;
	readonly #keep: number;
	readonly #most: number;
	readonly #right = new Map<string, Remembered>();
	/** Apart from the right ones, which a flood of wrong ones must not push out. */
	readonly #wrong = new Map<string, Remembered>();
	readonly #underWay = new Map<string, Promise<PasswordCheck>>();
	/** Raised by `forget`: what was asked before it is not remembered after it. */
	readonly #generation = new Map<number, number>();

	constructor({ clock, keep = 10 * 60_000, most = 10_000 }: LoginMemoryOptions) {
		this.#clock = clock;
		this.#keep = keep;
		this.#most = most;
	}

	/** What came of the same a short while ago, or is it being looked at now? undefined: it has to be checked. */
	recall(question: LoginQuestion): "right" | "wrong" | Promise<PasswordCheck> | undefined {
		const key = this.#keyOf(question);
		if (this.#holds(this.#right, key)) return "right";
		if (this.#holds(this.#wrong, key)) return "wrong";
		return this.#underWay.get(key);
	}

	/** Runs the check, shared by all who ask the same meanwhile; what is right is remembered. */
	check(question: LoginQuestion, run: () => Promise<PasswordCheck>): Promise<PasswordCheck> {
		const key = this.#keyOf(question);
		const generation = this.#generationOf(question.accountId);
		const running = run()
			.then((outcome) => {
				const stillHolds = generation === this.#generationOf(question.accountId);
				if (stillHolds && outcome !== "busy") this.#remember(outcome === "right" ? this.#right : this.#wrong, key, question.accountId);
				return outcome;
			})
			.finally(() => this.#underWay.delete(key));
		this.#underWay.set(key, running);
		return running;
	}

	/** After freeze, thaw and rotate: no login of the account is remembered any longer. */
	forget(accountId: number): void {
		this.#generation.set(accountId, this.#generationOf(accountId) + 1);
		for (const memory of [this.#right, this.#wrong]) {
			for (const [key, known] of memory) if (known.accountId === accountId) memory.delete(key);
		}
	}

	get size(): number {
		return this.#right.size + this.#wrong.size;
	}

	#holds(memory: Map<string, Remembered>, key: string): boolean {
		const known = memory.get(key);
		if (known !== undefined && known.until > this.#clock.now()) return true;
		memory.delete(key);
		return false;
	}

	#remember(memory: Map<string, Remembered>, key: string, accountId: number | undefined): void {
		memory.set(key, { accountId, until: this.#clock.now() + this.#keep });
		if (memory.size <= this.#most) return;
		const oldest = memory.keys().next();
		if (!oldest.done) memory.delete(oldest.value);
	}

	#generationOf(accountId: number | undefined): number {
		return accountId === undefined ? 0 : (this.#generation.get(accountId) ?? 0);
	}

	#keyOf({ accountId, login, passwordHash, password }: LoginQuestion): string {
		const question = JSON.stringify([accountId ?? "nobody", login, passwordHash ?? "", password]);
		return createHmac("sha256", this.#key).update(question).digest("base64");
	}
}
