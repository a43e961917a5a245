import type { GateStore } from "../../src/gate/gate-store.ts";
import { threadCpu } from "./group-commit.ts";

export interface SentOut {
	readonly recipients: number;
	readonly seconds: number;
	/** Time for one recipient in ms, without the commits: asked for, marked, recorded. */
	readonly due: number;
	readonly mark: number;
	readonly record: number;
	/** CPU time of the main thread for one recipient in ms, with the commits. */
	readonly mainCpu: number;
}

/** Delivers all that is accepted, on paper: so many at once are asked for and marked in one transaction, their results recorded in another. */
export function sendOut(store: GateStore, { atOnce, seconds }: { atOnce: number; seconds: number }): SentOut {
	const from = performance.now();
	const cpu = threadCpu();
	const spent = { due: 0, mark: 0, record: 0 };
	const timed = <T>(what: keyof typeof spent, work: () => T): T => {
		const began = performance.now();
		const result = work();
		spent[what] += performance.now() - began;
		return result;
	};
	let recipients = 0;
	while (performance.now() - from < 1_000 * seconds) {
		const due = timed("due", () => store.dueRecipients(Date.now(), atOnce, new Set()));
		if (due.length === 0) break;
		const ids = due.map(({ recipientId }) => recipientId);
		const results = ids.map(
			(recipientId) => ({ recipientId, state: "delivered", reply: "250 2.0.0 Ok: queued as 4F1B2C3D4E", dueAt: 0, attempts: 1 }) as const,
		);
		store.transaction(() => timed("mark", () => store.markDelivering(ids, Date.now())));
		store.transaction(() => timed("record", () => store.recordResults(results, Date.now())));
		recipients += due.length;
	}
	return {
		recipients,
		seconds: (performance.now() - from) / 1_000,
		due: spent.due / recipients,
		mark: spent.mark / recipients,
		record: spent.record / recipients,
		mainCpu: (threadCpu() - cpu) / recipients,
	};
}
