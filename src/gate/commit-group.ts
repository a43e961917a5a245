interface Entry {
	readonly work: () => unknown;
	readonly resolve: (value: never) => void;
	readonly reject: (cause: unknown) => void;
}

/**
 * Group commit for the ledger: work handed in during one turn of the event loop shares one transaction, and so one fsync. Twenty
 * connections that get their messages on disk together pay for it once.
 */
export class CommitGroup {
	readonly #transaction: (work: () => void) => void;
	#waiting: Entry[] = [];

	constructor(store: { transaction<T>(work: () => T): T }) {
		this.#transaction = (work) => store.transaction(work);
	}

	/** Does the work within a transaction soon; resolves with what it gave when that is on disk, rejects when it is not. */
	add<T>(work: () => T): Promise<T> {
		return new Promise((resolve, reject) => {
			if (this.#waiting.length === 0) setImmediate(() => this.#commit());
			this.#waiting.push({ work, resolve, reject });
		});
	}

	#commit(): void {
		const group = this.#waiting;
		this.#waiting = [];
		try {
			const values: unknown[] = [];
			this.#transaction(() => {
				for (const { work } of group) values.push(work());
			});
			for (const [at, { resolve }] of group.entries()) resolve(values[at] as never);
		} catch (cause) {
			if (group.length === 1) group[0]?.reject(cause);
			// One piece of work that cannot be done must not take the others with it.
			else for (const entry of group) this.#commitAlone(entry);
		}
	}

	#commitAlone({ work, resolve, reject }: Entry): void {
		try {
			let value: unknown;
			this.#transaction(() => {
				value = work();
			});
			resolve(value as never);
		} catch (cause) {
			reject(cause);
		}
	}
}
