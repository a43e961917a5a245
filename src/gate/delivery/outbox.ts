/** Gathers what is to be said until the event loop has gone round once: a message between processes costs more than what is in it. */
export class Outbox<T> {
	readonly #send: (batch: readonly T[]) => void;
	#batch: T[] = [];

	constructor(send: (batch: readonly T[]) => void) {
		this.#send = send;
	}

	put(message: T): void {
		if (this.#batch.push(message) === 1) setImmediate(() => this.flush());
	}

	/** Takes back what is not yet sent. */
	takeBack(concerned: (message: T) => boolean): readonly T[] {
		const taken = this.#batch.filter(concerned);
		if (taken.length > 0) this.#batch = this.#batch.filter((message) => !concerned(message));
		return taken;
	}

	flush(): void {
		const batch = this.#batch;
		if (batch.length === 0) return;
		this.#batch = [];
		this.#send(batch);
	}
}
