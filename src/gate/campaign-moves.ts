import type { AccountRoom } from "./account-room.ts";
import type { Campaign } from "./campaign.ts";
import type { GateParts } from "./gate-parts.ts";
import type { RecipientState } from "./ledger.ts";

/** Addresses remembered in one go. */
const chunk = 5_000;

/** What is done to a campaign as a whole: stopped, let go, ended. Each is on disk when it resolves. */
export class CampaignMoves {
	readonly #parts: GateParts;

	constructor(parts: GateParts) {
		this.#parts = parts;
	}

	/** Nothing of it is handed to the next hop from when this resolves on. */
	stop(room: AccountRoom, campaign: Campaign, reason: string, by: string): Promise<Campaign> {
		return this.#halt(room, campaign, "held", reason, by);
	}

	/** What waits goes out: once each, since only rows that wait are moved. */
	letGo(room: AccountRoom, campaign: Campaign, state: "released" | "passing", event: string, by: string): Campaign {
		const { store, clock, deliveries } = this.#parts;
		const now = clock.now();
		const changed = store.transaction(() => {
			const changed = room.change(campaign.id, { state, decidedBy: by, decidedAt: now, canaryUntil: undefined }) as Campaign;
			this.#knowRecipients(room, campaign, now);
			store.moveRecipients(campaign.id, ["held"], "accepted", now);
			this.event(campaign, event, "", by);
			return changed;
		});
		deliveries.wake();
		return changed;
	}

	/** What is not out never goes out. */
	end(room: AccountRoom, campaign: Campaign, by: string): Promise<Campaign> {
		return this.#halt(room, campaign, "refused", "", by);
	}

	event({ accountId, id }: Pick<Campaign, "accountId" | "id">, kind: string, text: string, by: string): void {
		this.#parts.store.addEvent({ at: this.#parts.clock.now(), accountId, campaignId: id, kind, text, by });
	}

	async #halt(room: AccountRoom, campaign: Campaign, state: "held" | "refused", reason: string, by: string): Promise<Campaign> {
		const { store, clock, deliveries } = this.#parts;
		const waiting: readonly RecipientState[] = state === "held" ? ["accepted"] : ["accepted", "held"];
		const now = clock.now();
		const halted = store.transaction(() => {
			const changed = room.change(campaign.id, { state, decidedBy: by, decidedAt: now, canaryUntil: undefined }) as Campaign;
			store.moveRecipients(campaign.id, waiting, state, now);
			this.event(campaign, state, reason, by);
			return changed;
		});
		await deliveries.stop(campaign.id);
		// What was on its way and came back without having been sent.
		store.transaction(() => store.moveRecipients(campaign.id, waiting, state, clock.now()));
		return halted;
	}

	#knowRecipients(room: AccountRoom, campaign: Campaign, now: number): void {
		let addresses: string[] = [];
		for (const { address, state } of this.#parts.store.ledger({ campaignId: campaign.id })) {
			if (state === "held") addresses.push(address.toLowerCase());
			if (addresses.length < chunk) continue;
			room.addKnownRecipients(addresses, now);
			addresses = [];
		}
		room.addKnownRecipients(addresses, now);
	}
}
