import type { GateStore } from "../../src/gate/gate-store.ts";

/** Ledger rows that come in the same turn are written in one transaction, as the gate does it. Counts transactions and their time. */
export class GroupCommit {
	readonly #store: GateStore;
	#waiting: { work: () => void; done: () => void; failed: (error: unknown) => void }[] = [];
	/** Time of each transaction, with its commit and fsync, in ms. */
	readonly transactions: number[] = [];
	/** Time of their statements alone, in ms. */
	statements = 0;

	constructor(store: GateStore) {
		this.#store = store;
	}

	/** Resolves when the work is on disk. */
	add(work: () => void): Promise<void> {
		if (this.#waiting.length === 0) setImmediate(() => this.#commit());
		return new Promise((done, failed) => this.#waiting.push({ work, done, failed }));
	}

	#commit(): void {
		const group = this.#waiting;
		this.#waiting = [];
		const from = performance.now();
		try {
			this.#store.transaction(() => {
				for (const { work } of group) work();
				this.statements += performance.now() - from;
			});
			for (const { done } of group) done();
		} catch (error) {
			for (const { failed } of group) failed(error);
		}
		this.transactions.push(performance.now() - from);
	}
}

/** CPU time of this thread in ms. The system may count in steps of some ms: only for whole seconds of work. */
export function threadCpu(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1_000;
}
