/**
 * Bytes of messages held in memory over all connections. Three quarters full: no new message is begun (452). Full: messages on
 * their way in are dropped and answered 452. Pausing instead would let half-sent messages wait for each other.
 */
export class MemoryBudget {
	readonly #most: number;
	#used = 0;

	constructor(most: number) {
		this.#most = most;
	}

	get used(): number {
		return this.#used;
	}

	get roomForNew(): boolean {
		return this.#used < this.#most * 0.75;
	}

	/** False, and nothing taken, where that would be too much. */
	take(bytes: number): boolean {
		if (this.#used + bytes > this.#most) return false;
		this.#used += bytes;
		return true;
	}

	give(bytes: number): void {
		this.#used -= bytes;
	}
}
