interface Entry {
	readonly work: () => unknown;
	readonly resolve: (value: never) => void;
	readonly reject: (cause: unknown) => void;
}

/** What may be written along with a group. */
export interface Companion {
	/** Within the transaction, after all others. */
	write(): void;
	/** It is on disk; told before anybody else runs. */
	written(): void;
	/** The transaction was given up, and the companion may not be to blame. Must not throw. */
	failed(cause: unknown): void;
}

/**
 * Group commit for the ledger: work handed in during one turn of the event loop shares one transaction, and so one fsync. Twenty
 * connections that get their messages on disk together pay for it once.
 */
export class CommitGroup {
	readonly #transaction: (work: () => void) => void;
	#waiting: Entry[] = [];
	#companion: () => Companion | undefined = () => undefined;

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

	/** `ask` is asked before each transaction whether there is something to be written along, which then needs no fsync of its own. */
	takeAlong(ask: () => Companion | undefined): void {
		this.#companion = ask;
	}

	#commit(): void {
		const group = this.#waiting;
		this.#waiting = [];
		const companion = this.#companion();
		let values: readonly unknown[];
		try {
			values = this.#commitTogether(group, companion);
		} catch (cause) {
			companion?.failed(cause);
			if (group.length === 1 && companion === undefined) group[0]?.reject(cause);
			// One piece of work that cannot be done must not take the others with it.
			else for (const entry of group) this.#commitAlone(entry);
			return;
		}
		try {
			companion?.written();
		} finally {
			for (const [at, { resolve }] of group.entries()) resolve(values[at] as never);
		}
	}

	#commitTogether(group: readonly Entry[], companion: Companion | undefined): readonly unknown[] {
		const values: unknown[] = [];
		this.#transaction(() => {
			for (const { work } of group) values.push(work());
			companion?.write();
		});
		return values;
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
