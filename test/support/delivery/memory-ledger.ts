import type { Campaign, CampaignState } from "../../../src/gate/campaign.ts";
import type { DeliveryLedger } from "../../../src/gate/delivery/scheduler.ts";
import type { DeliveryResult, DueRecipient } from "../../../src/gate/gate-store.ts";
import type { NewMessage, RecipientState, SubmittedRecipient } from "../../../src/gate/ledger.ts";

export interface MemoryRow extends DueRecipient {
	state: RecipientState;
	dueAt: number;
	attempts: number;
	reply: string;
}

/** What delivery needs of the store, in memory: for what happens in a test without a restart. */
export class MemoryLedger implements DeliveryLedger {
	readonly rows = new Map<number, MemoryRow>();
	readonly states = new Map<string, CampaignState>();
	transactions = 0;
	/** Throws in the next so many transactions. */
	faults = 0;
	#lastMessage = 0;

	add(message: NewMessage, recipients: readonly SubmittedRecipient[], state: RecipientState = "accepted"): number {
		const id = ++this.#lastMessage;
		for (const { address, notify, orcpt } of recipients) {
			const recipientId = this.rows.size + 1;
			const destination = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
			const common = { recipientId, address, notify, orcpt, destination, attempts: 0, reply: "" };
			this.rows.set(recipientId, { ...common, message: { ...message, id }, state, dueAt: message.receivedAt });
		}
		return id;
	}

	count(state: RecipientState): number {
		return [...this.rows.values()].filter((row) => row.state === state).length;
	}

	transaction<T>(work: () => T): T {
		this.transactions++;
		if (this.faults-- > 0) throw new Error("no room");
		return work();
	}

	campaign(id: string): Campaign | undefined {
		const state = this.states.get(id);
		return state === undefined ? undefined : ({ id, state } as Campaign);
	}

	moveRecipients(
		campaignId: string,
		from: readonly RecipientState[],
		to: RecipientState,
		_at: number,
		limit = Number.POSITIVE_INFINITY,
	): number {
		let moved = 0;
		for (const row of this.rows.values()) {
			if (moved >= limit || row.message.campaignId !== campaignId || !from.includes(row.state)) continue;
			row.state = to;
			moved++;
		}
		return moved;
	}

	dueRecipients(now: number, limit: number, without: ReadonlySet<string>): readonly DueRecipient[] {
		const due: DueRecipient[] = [];
		for (const row of this.rows.values()) {
			if (due.length >= limit) break;
			if (row.state === "accepted" && row.dueAt <= now && !without.has(row.destination)) due.push({ ...row });
		}
		return due;
	}

	nextDueAt(): number | undefined {
		const waiting = [...this.rows.values()].filter(({ state }) => state === "accepted").map(({ dueAt }) => dueAt);
		return waiting.length === 0 ? undefined : Math.min(...waiting);
	}

	markDelivering(recipientIds: readonly number[]): void {
		for (const id of recipientIds) this.rows.get(id)!.state = "delivering";
	}

	recordResults(results: readonly DeliveryResult[]): void {
		for (const { recipientId, ...result } of results) Object.assign(this.rows.get(recipientId)!, result);
	}

	delivering(): readonly DueRecipient[] {
		return [...this.rows.values()].filter(({ state }) => state === "delivering");
	}
}
