import type { Clock } from "../../base/clock.ts";

export interface FailureLimits {
	/** Failures that cost nothing. */
	readonly free: number;
	/** One failure is forgotten in this time; ms. */
	readonly forgetOne: number;
	/** Wait after the first failure too many; each further one doubles it. ms. */
	readonly firstWait: number;
	readonly longestWait: number;
	/** Keys remembered at most; the one untouched for longest goes (memory). */
	readonly most: number;
}

interface Count {
	failures: number;
	/** When `failures` was right. */
	at: number;
	blockedUntil: number;
}

/** Past so many further failures the wait does not grow, and forgetting takes no longer. */
const mostOver = 20;

/** Token buckets by key: failures fill them, time empties them, and who overfills one waits, longer each time. */
export class FailureCounter {
	readonly #clock: Clock;
	readonly #limits: FailureLimits;
	readonly #counts = new Map<string, Count>();

	constructor(clock: Clock, limits: FailureLimits) {
		this.#clock = clock;
		this.#limits = limits;
	}

	/** Milliseconds that this key has to wait yet; 0 when it may try. */
	wait(key: string): number {
		return Math.max(0, (this.#counts.get(key)?.blockedUntil ?? 0) - this.#clock.now());
	}

	fail(key: string): void {
		const now = this.#clock.now();
		const { free, firstWait, longestWait, most } = this.#limits;
		const before = this.#counts.get(key);
		const failures = Math.min(this.#left(before, now) + 1, free + mostOver);
		const over = Math.ceil(failures - free);
		const wait = over > 0 ? Math.min(firstWait * 2 ** (over - 1), longestWait) : 0;
		// Put in anew, so that the map stays in order of use.
		this.#counts.delete(key);
		this.#counts.set(key, { failures, at: now, blockedUntil: Math.max(before?.blockedUntil ?? 0, wait === 0 ? 0 : now + wait) });
		if (this.#counts.size > most) this.#dropOldest();
	}

	/** The key has shown that it is genuine. */
	clear(key: string): void {
		this.#counts.delete(key);
	}

	get size(): number {
		return this.#counts.size;
	}

	#left(count: Count | undefined, now: number): number {
		if (count === undefined) return 0;
		return Math.max(0, count.failures - (now - count.at) / this.#limits.forgetOne);
	}

	#dropOldest(): void {
		const oldest = this.#counts.keys().next();
		if (!oldest.done) this.#counts.delete(oldest.value);
	}
}
