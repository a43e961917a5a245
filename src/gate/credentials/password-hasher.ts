import { hash, verify } from "@node-rs/argon2";
import { readableSecret } from "./readable-secret.ts";

/** OWASP's first choice for argon2id: 19 MiB, two passes, about 25 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** How much is hashed at once, and how much may wait. */
export interface HashingLimits {
	/** argon2 runs on libuv's threads (4 of them), which the spool's fdatasync needs too: guessing must not take them all. */
	readonly atOnce: number;
	/** Checks that wait; more are refused. Each holds a connection. */
	readonly waiting: number;
}

/** "busy" when too much waits already. */
export type PasswordCheck = "right" | "wrong" | "busy";

type Waiting = () => void;

/**
 * Hashes and checks passwords with argon2id (RFC 9106), off the main thread, a few at a time. Those who are likely genuine
 * ("known") go before all others, and have a queue of their own: guessing from everywhere does not keep them out.
 */
export class PasswordHasher {
	readonly #limits: HashingLimits;
	readonly #queues: { readonly known: Waiting[]; readonly unknown: Waiting[] } = { known: [], unknown: [] };
	#running = 0;
	#stranger: Promise<string> | undefined;

	constructor(limits: HashingLimits = { atOnce: 2, waiting: 200 }) {
		this.#limits = limits;
	}

	/** argon2id in PHC form. */
	hash(password: string): Promise<string> {
		return hash(password, cost);
	}

	/**
	 * Checks a password against its hash, or, where no account has that login (undefined), against that of nobody: whether a
	 * login exists cannot be told from the time it takes.
	 */
	async check(passwordHash: string | undefined, password: string, who: "known" | "unknown"): Promise<PasswordCheck> {
		if (!(await this.#turn(who))) return "busy";
		try {
			const right = await verify(passwordHash ?? (await this.#nobody()), password).catch(() => false);
			return right && passwordHash !== undefined ? "right" : "wrong";
		} finally {
			this.#running--;
			(this.#queues.known.shift() ?? this.#queues.unknown.shift())?.();
		}
	}

	/** Hash of a password that nobody has; made at the first need. Call it early: the first unknown login would take twice the time. */
	#nobody(): Promise<string> {
		this.#stranger ??= this.hash(readableSecret());
		return this.#stranger;
	}

	async prepare(): Promise<void> {
		await this.#nobody();
	}

	async #turn(who: "known" | "unknown"): Promise<boolean> {
		if (this.#running >= this.#limits.atOnce) {
			if (this.#queues[who].length >= this.#limits.waiting) return false;
			await new Promise<void>((resolve) => this.#queues[who].push(resolve));
		}
		this.#running++;
		return true;
	}
}
