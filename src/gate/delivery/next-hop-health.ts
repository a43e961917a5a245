/** Can the next hop be reached? While it cannot, one job at a time probes it, in growing pauses, and all others wait untried. */
export class NextHopHealth {
	readonly #first: number;
	readonly #longest: number;
	#failures = 0;
	#probeAt = 0;

	constructor(first: number, longest: number) {
		this.#first = first;
		this.#longest = longest;
	}

	get down(): boolean {
		return this.#failures > 0;
	}

	/** When the next probe is due; 0 while it is up. */
	get probeAt(): number {
		return this.down ? this.#probeAt : 0;
	}

	/** Returns true when that is news. */
	reached(): boolean {
		const news = this.down;
		this.#failures = 0;
		return news;
	}

	/** Many jobs may come back from one failed attempt: it counts once, so what comes back before the next probe is due does not. */
	notReached(now: number): boolean {
		const news = !this.down;
		if (!news && now < this.#probeAt) return false;
		this.#failures++;
		this.#probeAt = now + Math.min(this.#first * 2 ** Math.min(this.#failures - 1, 30), this.#longest);
		return news;
	}
}
