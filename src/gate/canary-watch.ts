import type { AccountRoom } from "./account-room.ts";
import type { AccountRooms } from "./account-rooms.ts";
import type { Campaign } from "./campaign.ts";
import type { CampaignMoves } from "./campaign-moves.ts";
import type { GateParts } from "./gate-parts.ts";

/** A canary's bounces ring only when there are some: one dead address among three is no alarm. */
const fewestBounces = 3;

interface Canary {
	/** Recipients that came so far, and those let out. */
	seen: number;
	out: number;
}

/**
 * Campaigns that look a little unusual: the account's own seed addresses and a small share get them, the rest waits for a quiet
 * time. It rings when a later message of the campaign is held, when the share bounces, or when a person stops it.
 */
export class CanaryWatch {
	readonly #parts: GateParts;
	readonly #rooms: AccountRooms;
	readonly #moves: CampaignMoves;
	readonly #canaries = new Map<string, Canary>();

	constructor(parts: GateParts, rooms: AccountRooms, moves: CampaignMoves) {
		this.#parts = parts;
		this.#rooms = rooms;
		this.#moves = moves;
	}

	/** May this many recipients go out now? */
	admit(campaign: Campaign, recipients: number): boolean {
		const { canaryMost, canaryShare } = this.#parts.settings;
		const canary = this.#canary(campaign.id);
		canary.seen += recipients;
		const admitted = canary.out + recipients <= Math.min(canaryMost, Math.max(1, Math.floor(canary.seen * canaryShare)));
		if (admitted) canary.out += recipients;
		return admitted;
	}

	/** Its first message is on disk: the seeds get a copy, and the quiet time begins. */
	begin(room: AccountRoom, campaign: Campaign): void {
		const { store, clock, settings, deliveries } = this.#parts;
		const now = clock.now();
		store.transaction(() => {
			room.change(campaign.id, { canaryUntil: now + settings.canaryQuiet });
			this.#copyToSeeds(room, campaign);
			this.#moves.event(campaign, "canary", `to ${room.account.seeds.length} seed addresses and a small share`, "gate");
		});
		deliveries.wake();
	}

	/** Ends canaries whose quiet time is over, and stops those whose share bounces. */
	async check(): Promise<void> {
		const { store, clock } = this.#parts;
		for (const campaign of store.campaigns({ states: ["canary"] })) {
			const room = this.#rooms.open(campaign.accountId);
			if (room === undefined) continue;
			if (this.#bounces(campaign)) await this.ring(room, campaign, "too many of those who got it first bounced");
			else if (campaign.canaryUntil !== undefined && campaign.canaryUntil <= clock.now()) this.#over(room, campaign);
		}
	}

	/** An alarm: what waits goes on waiting, until a person decides. */
	async ring(room: AccountRoom, campaign: Campaign, reason: string): Promise<void> {
		const held = await this.#moves.stop(room, campaign, reason, "gate");
		this.#canaries.delete(campaign.id);
		this.#parts.teller.tell("canary-alarm", room.account, held);
	}

	#over(room: AccountRoom, campaign: Campaign): void {
		this.#moves.letGo(room, campaign, "passing", "canary-over", "gate");
		this.#canaries.delete(campaign.id);
		this.#parts.teller.tell("canary-over", room.account, campaign);
	}

	#bounces({ id }: Campaign): boolean {
		const { bounced, delivered } = this.#parts.store.counts(id);
		return bounced >= fewestBounces && bounced >= this.#parts.settings.canaryBounceShare * (bounced + delivered);
	}

	#copyToSeeds(room: AccountRoom, { id, sampleMessageId }: Campaign): void {
		const { store, clock } = this.#parts;
		const sample = sampleMessageId === undefined ? undefined : store.message(sampleMessageId);
		if (sample === undefined || room.account.seeds.length === 0) return;
		const seeds = room.account.seeds.map((address) => ({ address, notify: ["never"], orcpt: "" }));
		const { id: _, ...message } = sample;
		store.addMessage({ ...message, campaignId: id, receivedAt: clock.now() }, seeds, "accepted");
	}

	#canary(id: string): Canary {
		let canary = this.#canaries.get(id);
		if (canary === undefined) {
			const counts = this.#parts.store.counts(id);
			const out = counts.accepted + counts.delivering + counts.delivered + counts.bounced;
			canary = { seen: out + counts.held, out };
			this.#canaries.set(id, canary);
		}
		return canary;
	}
}
