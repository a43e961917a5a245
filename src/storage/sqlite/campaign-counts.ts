import { type RecipientState, recipientStates } from "../../gate/ledger.ts";
import type { Sql, Statement } from "./sql.ts";

/** Recipients by state; the order of `recipientStates`. */
type Changes = [number, number, number, number, number, number];

/** Keeps the number of recipients of each campaign by state. Whoever changes ledger rows tells it, in the same transaction. */
export class CampaignCounts {
	readonly #read: Statement<Record<RecipientState, number>>;
	readonly #add: Statement<unknown>;

	constructor(sql: Sql) {
		this.#read = sql.prepare<Record<RecipientState, number>>(
			`SELECT ${recipientStates.join(", ")} FROM campaign_counts WHERE campaign_id = ?`,
		);
		const sums = recipientStates.map((state) => `${state} = ${state} + ?`).join(", ");
		this.#add = sql.prepare(`UPDATE campaign_counts SET ${sums} WHERE campaign_id = ?`);
	}

	of(campaignId: string): Record<RecipientState, number> {
		const row = this.#read.get(campaignId);
		return Object.fromEntries(recipientStates.map((state) => [state, row?.[state] ?? 0])) as Record<RecipientState, number>;
	}

	/** Begins an account of changes. */
	change(): CountChange {
		return new CountChange(this.#add);
	}
}

/** Changes within one transaction, written together at its end: an account given up with its transaction changes nothing. */
export class CountChange {
	readonly #add: Statement<unknown>;
	readonly #changes = new Map<string, Changes>();

	constructor(add: Statement<unknown>) {
		this.#add = add;
	}

	/** So many recipients came into a state; fewer than none: left it. */
	note(campaignId: string, state: number, recipients: number): void {
		let changes = this.#changes.get(campaignId);
		if (changes === undefined) this.#changes.set(campaignId, (changes = [0, 0, 0, 0, 0, 0]));
		changes[state] = (changes[state] as number) + recipients;
	}

	/** Last of all. */
	write(): void {
		for (const [campaignId, changes] of this.#changes) this.#add.run(...changes, campaignId);
	}
}
