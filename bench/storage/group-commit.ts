import type { GateStore } from "../../src/gate/gate-store.ts";

/** Ledger rows that come in the same turn are written in one transaction, as the gate does it. Counts transactions and their time. */
export class GroupCommit {
	readonly #store: GateStore;
	#waiting: { work: () => void; done: () => void; failed: (error: unknown) => void }[] = [];
	transactions = 0;
	/** Wall-clock and CPU time of this thread within transactions. */
	milliseconds = 0;
	cpuMilliseconds = 0;

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
		const cpu = threadCpu();
		try {
			this.#store.transaction(() => {
				for (const { work } of group) work();
			});
			for (const { done } of group) done();
		} catch (error) {
			for (const { failed } of group) failed(error);
		}
		this.transactions++;
		this.milliseconds += performance.now() - from;
		this.cpuMilliseconds += threadCpu() - cpu;
	}
}

/** CPU time of this thread in ms. */
export function threadCpu(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1_000;
}
