/** One thing to be done at the earliest of the times that were wished for; wishes that come later than that change nothing. */
export class Alarm {
	readonly #ring: () => void;
	#timer: NodeJS.Timeout | undefined;
	#immediate: NodeJS.Immediate | undefined;
	#at = Number.POSITIVE_INFINITY;

	constructor(ring: () => void) {
		this.#ring = ring;
	}

	/** In so many milliseconds; 0 for as soon as the event loop comes round. */
	ringIn(milliseconds: number): void {
		const at = performance.now() + milliseconds;
		if (at >= this.#at) return;
		this.cancel();
		this.#at = at;
		const ring = () => {
			this.cancel();
			this.#ring();
		};
		if (milliseconds <= 0) this.#immediate = setImmediate(ring);
		else this.#timer = setTimeout(ring, milliseconds);
	}

	/** Milliseconds until it rings; not above 0 when it is late, infinity when nothing was wished for. */
	get rest(): number {
		return this.#at - performance.now();
	}

	cancel(): void {
		clearTimeout(this.#timer);
		clearImmediate(this.#immediate);
		this.#timer = undefined;
		this.#immediate = undefined;
		this.#at = Number.POSITIVE_INFINITY;
	}
}
