import type { DeliveryResult } from "../../src/gate/gate-store.ts";
import { type RecipientState, recipientStates } from "../../src/gate/ledger.ts";

export interface ModelRow {
	readonly id: number;
	readonly messageId: number;
	readonly campaignId: string;
	readonly address: string;
	readonly destination: string;
	readonly segment: number;
	state: RecipientState;
	reply: string;
	attempts: number;
	changedAt: number;
	dueAt: number;
}

const done: readonly RecipientState[] = ["delivered", "bounced", "refused"];

/** The ledger as one would write it without a disk: a list, walked for everything. */
export class LedgerModel {
	rows: ModelRow[] = [];

	add(row: Omit<ModelRow, "reply" | "attempts" | "dueAt">): void {
		this.rows.push({ ...row, reply: "", attempts: 0, dueAt: row.state === "accepted" ? row.changedAt : 0 });
	}

	move(campaignId: string, from: readonly RecipientState[], to: RecipientState, at: number, limit = Number.POSITIVE_INFINITY): number {
		const moved = this.rows.filter((row) => row.campaignId === campaignId && from.includes(row.state) && row.state !== to).slice(0, limit);
		for (const row of moved) Object.assign(row, { state: to, changedAt: at, dueAt: to === "accepted" ? at : 0 });
		return moved.length;
	}

	due(now: number, without: ReadonlySet<string>): ModelRow[] {
		return this.rows
			.filter(({ state, dueAt, destination }) => state === "accepted" && dueAt <= now && !without.has(destination))
			.sort((left, right) => left.dueAt - right.dueAt);
	}

	mark(ids: readonly number[], at: number): void {
		for (const id of ids) Object.assign(this.row(id) as ModelRow, { state: "delivering", changedAt: at, dueAt: 0 });
	}

	record(results: readonly DeliveryResult[], at: number): void {
		for (const { recipientId, state, reply, attempts, dueAt } of results) {
			const row = this.row(recipientId);
			if (row === undefined || row.state === "delivered" || row.state === "bounced") continue;
			if (state === "accepted" && row.state !== "delivering") continue;
			Object.assign(row, { state, reply, attempts, changedAt: at, dueAt: state === "accepted" ? dueAt : 0 });
		}
	}

	counts(campaignId: string): Record<string, number> {
		const of = (state: RecipientState) => this.rows.filter((row) => row.campaignId === campaignId && row.state === state).length;
		return Object.fromEntries(recipientStates.map((state) => [state, of(state)]));
	}

	nextDueAt(): number | undefined {
		const times = this.rows.filter(({ state }) => state === "accepted").map(({ dueAt }) => dueAt);
		return times.length === 0 ? undefined : Math.min(...times);
	}

	liveSegments(): Set<number> {
		return new Set(this.rows.filter(({ state }) => !done.includes(state)).map(({ segment }) => segment));
	}

	/** Numbers of those in a state, oldest first. */
	inState(state: RecipientState): number[] {
		return this.rows.filter((row) => row.state === state).map(({ id }) => id);
	}

	row(id: number): ModelRow | undefined {
		return this.rows.find((row) => row.id === id);
	}
}
