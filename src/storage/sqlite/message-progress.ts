import type { Sql, Statement } from "./sql.ts";

/** Keeps how many recipients of a message are not done, and when the last one was. */
export class MessageProgress {
	readonly #write: Statement<unknown>;

	constructor(sql: Sql) {
		this.#write = sql.prepare(
			"UPDATE messages SET unfinished = unfinished + ?1, done_at = CASE WHEN unfinished + ?1 = 0 THEN ?2 END WHERE id = ?3",
		);
	}

	/** Begins an account of changes. */
	change(): ProgressChange {
		return new ProgressChange(this.#write);
	}
}

/** Changes within one transaction, written together at its end. */
export class ProgressChange {
	readonly #write: Statement<unknown>;
	readonly #changes = new Map<number, number>();

	constructor(write: Statement<unknown>) {
		this.#write = write;
	}

	/** A recipient of the message went from one state to another. */
	note(messageId: number, wasDone: boolean, isDone: boolean): void {
		if (wasDone === isDone) return;
		this.#changes.set(messageId, (this.#changes.get(messageId) ?? 0) + (isDone ? -1 : 1));
	}

	/** Last of all. */
	write(at: number): void {
		for (const [messageId, change] of this.#changes) this.#write.run(change, at, messageId);
	}
}
