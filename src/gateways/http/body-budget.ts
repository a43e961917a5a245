/** Bytes of bodies that may be under way at a time. */
export class BodyBudget {
	readonly #most: number;
	#taken = 0;

	constructor(most: number) {
		this.#most = most;
	}

	/** Takes room; returns what gives it back, once; undefined when there is none now. */
	take(bytes: number): (() => void) | undefined {
		if (this.#taken + bytes > this.#most) return undefined;
		this.#taken += bytes;
		let given = false;
		return () => {
			if (!given) this.#taken -= bytes;
			given = true;
		};
	}
}
