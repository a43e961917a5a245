import type { Sql } from "../sql.ts";

interface IdRow {
	readonly number: number;
	readonly present: number;
}

/** Every id that a campaign ever had, as a number, and the number of the campaign that it stands for now. */
export class CampaignIds {
	readonly #find;
	readonly #add;
	readonly #move;
	/** Numbers that were looked up in the present call of keep: its members name the same few again and again. */
	#numbers = new Map<string, number>();

	constructor(sql: Sql) {
		this.#find = sql.prepare<IdRow>("SELECT number, present FROM campaign_ids WHERE id = ?");
		// A new id stands for itself. In a transaction, so nobody else takes the number meanwhile.
		this.#add = sql.prepare(
			"INSERT INTO campaign_ids (number, id, present) SELECT n, ?, n FROM (SELECT coalesce(max(number), 0) + 1 AS n FROM campaign_ids)",
		);
		this.#move = sql.prepare("UPDATE campaign_ids SET present = ? WHERE present = ?");
	}

	/** Before anything is looked up in a transaction: numbers that one which was given up had handed out are void. */
	begin(): void {
		this.#numbers = new Map();
	}

	/** The number of an id, whichever campaign it stands for. Throws for one that was never kept. */
	number(id: string): number {
		const known = this.#numbers.get(id) ?? this.#find.get(id)?.number;
		if (known === undefined) throw new Error(`there is no campaign ${id}`);
		this.#numbers.set(id, known);
		return known;
	}

	/** Takes an id that is new, or is there already, and returns what it stands for. */
	take(id: string): IdRow {
		const found = this.#find.get(id);
		if (found !== undefined) return found;
		const number = this.#add.insert(id);
		return { number, present: number };
	}

	/** All ids that stood for one campaign stand for another from now on. */
	move(from: number, to: number): void {
		this.#move.run(to, from);
	}
}
