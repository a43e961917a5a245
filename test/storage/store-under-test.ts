import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Account } from "../../src/accounts/account.ts";
import type { Campaign, CampaignState } from "../../src/gate/campaign.ts";
import type { GateStore } from "../../src/gate/gate-store.ts";
import type { LedgerRow, RecipientState } from "../../src/gate/ledger.ts";
import { newAccount, newCampaign, newMessage, recipient } from "../support/gate-samples.ts";

/** Opens the store in a folder: a new one, or as it was left. */
export type OpenStore = (folder: string) => GateStore;

/** A time to count from in tests, ms. */
export const noon = 1_700_000_000_000;

/** A store on disk, made afresh for each test, with an account in it. */
export class StoreUnderTest {
	readonly #open: OpenStore;
	#folder = "";
	store!: GateStore;
	account!: Account;

	constructor(open: OpenStore) {
		this.#open = open;
		beforeEach(() => {
			this.#folder = mkdtempSync(join(tmpdir(), "tidegate-store-"));
			this.store = open(this.#folder);
			this.account = this.store.addAccount(newAccount());
		});
		afterEach(() => {
			this.store.close();
			rmSync(this.#folder, { recursive: true });
		});
	}

	/** As after a restart. */
	reopen(): GateStore {
		this.store.close();
		this.store = this.#open(this.#folder);
		return this.store;
	}

	addCampaign(id: string, state: CampaignState = "passing", changes: Partial<Campaign> = {}): Campaign {
		const campaign = newCampaign(id, this.account.id, { state, ...changes });
		this.store.addCampaign(campaign);
		return campaign;
	}

	/** One message to these addresses. Returns its number. */
	addMessage(campaign: Campaign, addresses: readonly string[], state: RecipientState, receivedAt = noon, segment = 1): number {
		const message = newMessage(campaign, { receivedAt, segment });
		return this.store.addMessage(
			message,
			addresses.map((address) => recipient(address)),
			state,
		);
	}

	rows(campaignId: string): LedgerRow[] {
		return [...this.store.ledger({ campaignId })];
	}

	/** State of each address of a campaign. */
	states(campaignId: string): Record<string, RecipientState> {
		return Object.fromEntries(this.rows(campaignId).map(({ address, state }) => [address, state]));
	}

	/** Hands over what is due and says what came of it. */
	deliver(limit: number, at = noon): number[] {
		const ids = this.store.dueRecipients(at, limit, new Set()).map(({ recipientId }) => recipientId);
		this.store.markDelivering(ids, at);
		this.store.recordResults(
			ids.map((recipientId) => ({ recipientId, state: "delivered", reply: "250 Ok", dueAt: 0, attempts: 1 })),
			at,
		);
		return ids;
	}
}
