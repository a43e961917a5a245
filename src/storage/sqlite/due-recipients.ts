import type { DueRecipient, GateStore } from "../../gate/gate-store.ts";
import type { DueDestinations } from "./due-destinations.ts";
import { stateNumbers } from "./recipient-state.ts";
import { type MessageRow, messageColumns, spooledMessage } from "./spooled-message.ts";
import type { Sql, Statement } from "./sql.ts";

interface Row extends MessageRow {
	readonly id: number;
	readonly address: string;
	readonly destination: string;
	readonly attempts: number;
	readonly notify: string;
	readonly orcpt: string;
}

interface Waiting {
	readonly id: number;
	readonly dueAt: number;
}

const select = `SELECT r.id, r.address, r.destination, r.attempts, r.notify, r.orcpt, ${messageColumns}`;
/** How many rows of a destination are read at first; a newsletter has thousands of destinations with one or two. */
const firstTake = 8;

/** What is to be delivered now, and what was being delivered. */
export function dueRecipients(sql: Sql, due: DueDestinations): Pick<GateStore, "dueRecipients" | "nextDueAt" | "delivering"> {
	const ofDestination = sql.prepare<Waiting>(
		"SELECT id, due_at AS dueAt FROM recipients WHERE destination = ? AND state = 0 AND due_at <= ? ORDER BY due_at, id LIMIT ?",
	);
	const read = sql.prepare<Row>(`${select} FROM recipients r JOIN messages m ON m.id = r.message_id WHERE r.id = ?`);
	const delivering = sql.prepare<Row>(
		`${select} FROM campaign_counts c
			CROSS JOIN recipients r ON r.campaign_id = c.campaign_id AND r.state = ${stateNumbers.delivering}
			JOIN messages m ON m.id = r.message_id
		WHERE c.delivering > 0 ORDER BY m.id, r.id`,
	);
	return {
		dueRecipients: (now, limit, without) =>
			oldestFirst(due, ofDestination, now, limit, without).map((id) => dueRecipient(read.get(id) as Row)),
		nextDueAt: () => due.nextDueAt(),
		delivering: () => delivering.all().map(dueRecipient),
	};
}

/**
 * Numbers of the recipients that have been due longest. Each destination is a queue in order; the next recipient is the first
 * of all queues. A queue is opened only when its first recipient's turn may have come, so this takes steps for the recipients
 * returned and the destinations passed by, not for all that wait.
 */
function oldestFirst(
	due: DueDestinations,
	ofDestination: Statement<Waiting>,
	now: number,
	limit: number,
	without: ReadonlySet<string>,
): number[] {
	const taken: number[] = [];
	const queues: Queue[] = [];
	const takeUntil = (time: number) => {
		while (taken.length < limit) {
			const queue = longestWaiting(queues);
			if (queue === undefined || queue.dueAt > time) return;
			taken.push(queue.take());
			if (queue.dueAt === Number.POSITIVE_INFINITY) queues.splice(queues.indexOf(queue), 1);
		}
	};
	for (const { destination, firstDueAt } of due.inOrder(now)) {
		if (without.has(destination)) continue;
		takeUntil(firstDueAt);
		if (taken.length >= limit) return taken;
		queues.push(new Queue((rows) => ofDestination.all(destination, now, rows), limit));
	}
	takeUntil(now);
	return taken;
}

function longestWaiting(queues: readonly Queue[]): Queue | undefined {
	let first: Queue | undefined;
	for (const queue of queues) if (first === undefined || queue.dueAt < first.dueAt) first = queue;
	return first;
}

/** Recipients of one destination, read a few at a time. */
class Queue {
	readonly #read: (rows: number) => readonly Waiting[];
	readonly #most: number;
	#rows: readonly Waiting[];
	#asked: number;
	#next = 0;

	constructor(read: (rows: number) => readonly Waiting[], most: number) {
		this.#read = read;
		this.#most = most;
		this.#asked = Math.min(firstTake, most);
		this.#rows = read(this.#asked);
	}

	/** When its first recipient became due; infinity when none is left. */
	get dueAt(): number {
		return this.#rows[this.#next]?.dueAt ?? Number.POSITIVE_INFINITY;
	}

	take(): number {
		const { id } = this.#rows[this.#next++] as Waiting;
		if (this.#next === this.#rows.length && this.#rows.length === this.#asked && this.#asked < this.#most) {
			this.#asked = Math.min(this.#asked * 8, this.#most);
			this.#rows = this.#read(this.#asked);
		}
		return id;
	}
}

function dueRecipient(row: Row): DueRecipient {
	return {
		recipientId: row.id,
		message: spooledMessage(row),
		address: row.address,
		destination: row.destination,
		attempts: row.attempts,
		notify: notifyOf(row.notify),
		orcpt: row.orcpt,
	};
}

function notifyOf(text: string): readonly string[] {
	return text === "" ? [] : text.split(",");
}
