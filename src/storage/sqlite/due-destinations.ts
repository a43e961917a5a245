import type { Sql } from "./sql.ts";

/**
 * When the first accepted recipient of each destination is due. It lets dueRecipients walk from destination to destination and
 * pass by one that is excluded in a single step, however many wait for it.
 */
export class DueDestinations {
	readonly #lower;
	readonly #first;
	readonly #set;
	readonly #drop;
	readonly #inOrder;
	readonly #next;

	constructor(sql: Sql) {
		this.#lower = sql.prepare(
			`INSERT INTO due_destinations (destination, first_due_at) VALUES (?, ?)
				ON CONFLICT DO UPDATE SET first_due_at = excluded.first_due_at WHERE excluded.first_due_at < first_due_at`,
		);
		this.#first = sql.prepare<{ due_at: number | null }>(
			"SELECT min(due_at) AS due_at FROM recipients WHERE destination = ? AND state = 0",
		);
		this.#set = sql.prepare(
			`INSERT INTO due_destinations (destination, first_due_at) VALUES (?, ?)
				ON CONFLICT DO UPDATE SET first_due_at = excluded.first_due_at WHERE excluded.first_due_at <> first_due_at`,
		);
		this.#drop = sql.prepare("DELETE FROM due_destinations WHERE destination = ?");
		this.#inOrder = sql.prepare<{ destination: string; firstDueAt: number }>(
			"SELECT destination, first_due_at AS firstDueAt FROM due_destinations WHERE first_due_at <= ? ORDER BY first_due_at",
		);
		this.#next = sql.prepare<{ time: number | null }>("SELECT min(first_due_at) AS time FROM due_destinations");
	}

	/** A recipient there has become due at that time. */
	added(destination: string, dueAt: number): void {
		this.#lower.run(destination, dueAt);
	}

	/** Recipients there are not waiting any more. */
	removed(destination: string): void {
		const dueAt = this.#first.get(destination)?.due_at ?? undefined;
		if (dueAt === undefined) this.#drop.run(destination);
		else this.#set.run(destination, dueAt);
	}

	/** Destinations with something due, the one that has waited longest first. */
	inOrder(now: number): Iterable<{ readonly destination: string; readonly firstDueAt: number }> {
		return this.#inOrder.each(now);
	}

	nextDueAt(): number | undefined {
		return this.#next.get()?.time ?? undefined;
	}
}
