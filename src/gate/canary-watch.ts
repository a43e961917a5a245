import type { AccountRoom } from "./account-room.ts";
import type { AccountRooms } from "./account-rooms.ts";
import type { Campaign } from "./campaign.ts";
import type { CampaignMoves } from "./campaign-moves.ts";
import type { GateParts } from "./gate-parts.ts";

/** A canary's bounces ring only when there are some: one dead address among three is no alarm. */
const fewestBounces = 3;

/** So many kinds of slightly unusual mail within one quiet time are no chance: one of a hundred genuine campaigns is a canary. */
const manyAtOnce = 5;

interface Canary {
	readonly begunAt: number;
	/** Recipients that came so far, and those let out. */
	seen: number;
	out: number;
	/** It rang: what it let out goes on counting. */
	rung: boolean;
}

/**
 * Campaigns that look a little unusual: the account's own seed addresses and a small share get them, the rest waits for a quiet
 * time. It rings when a later message of the campaign or anything else of the account is held, when there are many at once, when
 * the share bounces, or when a person stops it. What is let out counts for the account: whoever writes every reader another text
 * begins a campaign with each, and would reach them all as the first ones.
 */
export class CanaryWatch {
	readonly #parts: GateParts;
	readonly #rooms: AccountRooms;
	readonly #moves: CampaignMoves;
	/** By account and campaign. */
	readonly #canaries = new Map<number, Map<string, Canary>>();

	constructor(parts: GateParts, rooms: AccountRooms, moves: CampaignMoves) {
		this.#parts = parts;
		this.#rooms = rooms;
		this.#moves = moves;
	}

	/** May this many recipients go out now? */
	admit(campaign: Campaign, recipients: number): boolean {
		const { canaryMost, canaryShare } = this.#parts.settings;
		const canaries = this.#canariesOf(campaign.accountId);
		const canary = this.#canary(canaries, campaign.id);
		canary.seen += recipients;
		let seen = 0;
		let out = recipients;
		for (const one of canaries.values()) {
			if (!one.rung) seen += one.seen;
			out += one.out;
		}
		const admitted = !canary.rung && out <= Math.min(canaryMost, Math.max(1, Math.floor(seen * canaryShare)));
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

	/** Whether so many began of late that it is no chance. */
	areMany(accountId: number): boolean {
		return this.#canariesOf(accountId).size >= manyAtOnce;
	}

	/** Rings all that an account has. */
	async ringAll(room: AccountRoom, reason: string): Promise<void> {
		for (const campaign of this.#parts.store.campaigns({ states: ["canary"], accountId: room.account.id }))
			await this.ring(room, campaign, reason);
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
		this.#canary(this.#canariesOf(campaign.accountId), campaign.id).rung = true;
		const held = await this.#moves.stop(room, campaign, reason, "gate");
		this.#parts.teller.tell("canary-alarm", room.account, held);
	}

	#over(room: AccountRoom, campaign: Campaign): void {
		this.#moves.letGo(room, campaign, "passing", "canary-over", "gate");
		this.#canaries.get(campaign.accountId)?.delete(campaign.id);
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

	/** Those of an account that began within the quiet time, in this life of the gate or before. */
	#canariesOf(accountId: number): Map<string, Canary> {
		const since = this.#parts.clock.now() - this.#parts.settings.canaryQuiet;
		let canaries = this.#canaries.get(accountId);
		if (canaries === undefined) {
			canaries = new Map();
			this.#canaries.set(accountId, canaries);
			for (const { id } of this.#parts.store.campaigns({ states: ["canary"], accountId })) this.#canary(canaries, id);
		}
		for (const [id, { begunAt }] of canaries) {
			if (begunAt > since) break;
			canaries.delete(id);
		}
		return canaries;
	}

	#canary(canaries: Map<string, Canary>, id: string): Canary {
		let canary = canaries.get(id);
		if (canary === undefined) {
			const counts = this.#parts.store.counts(id);
			const out = counts.accepted + counts.delivering + counts.delivered + counts.bounced;
			canary = { begunAt: this.#parts.clock.now(), seen: out + counts.held, out, rung: false };
			canaries.set(id, canary);
		}
		return canary;
	}
}
