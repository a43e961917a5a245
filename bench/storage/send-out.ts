import type { GateStore } from "../../src/gate/gate-store.ts";
import { threadCpu } from "./group-commit.ts";

export interface SentOut {
	readonly recipients: number;
	readonly seconds: number;
	/** CPU time of the main thread for one recipient: asked for, marked, recorded. */
	readonly dueCpu: number;
	readonly markCpu: number;
	readonly recordCpu: number;
}

/** Delivers all that is accepted, on paper: so many at once are asked for and marked in one transaction, their results recorded in another. */
export function sendOut(store: GateStore, { atOnce, seconds }: { atOnce: number; seconds: number }): SentOut {
	const from = performance.now();
	let recipients = 0;
	let [dueCpu, markCpu, recordCpu] = [0, 0, 0];
	while (performance.now() - from < 1_000 * seconds) {
		const began = threadCpu();
		const due = store.dueRecipients(Date.now(), atOnce, new Set());
		if (due.length === 0) break;
		const asked = threadCpu();
		const ids = due.map(({ recipientId }) => recipientId);
		store.transaction(() => store.markDelivering(ids, Date.now()));
		const marked = threadCpu();
		const reply = "250 2.0.0 Ok: queued as 4F1B2C3D4E";
		store.recordResults(
			ids.map((recipientId) => ({ recipientId, state: "delivered", reply, dueAt: 0, attempts: 1 })),
			Date.now(),
		);
		recipients += due.length;
		dueCpu += asked - began;
		markCpu += marked - asked;
		recordCpu += threadCpu() - marked;
	}
	const each = (cpu: number) => cpu / recipients;
	return {
		recipients,
		seconds: (performance.now() - from) / 1_000,
		dueCpu: each(dueCpu),
		markCpu: each(markCpu),
		recordCpu: each(recordCpu),
	};
}
