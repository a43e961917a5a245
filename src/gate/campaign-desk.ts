import type { AccountRoom } from "./account-room.ts";
import type { AccountRooms } from "./account-rooms.ts";
import type { Campaign, CampaignState } from "./campaign.ts";
import type { CampaignMoves } from "./campaign-moves.ts";
import type { SecondFactor } from "./credentials/second-factor.ts";
import type { By, CampaignView, Outcome } from "./gate-control.ts";
import type { GateParts } from "./gate-parts.ts";
import type { CampaignFilter } from "./gate-store.ts";
import type { LedgerRow } from "./ledger.ts";

export interface CampaignDeskParts extends GateParts {
	readonly rooms: AccountRooms;
	readonly moves: CampaignMoves;
	readonly secondFactor: SecondFactor;
}

interface Place {
	readonly campaign: Campaign;
	readonly room: AccountRoom;
}

/** What people do with campaigns. */
export class CampaignDesk {
	readonly #parts: CampaignDeskParts;

	constructor(parts: CampaignDeskParts) {
		this.#parts = parts;
	}

	views({ account, ...filter }: CampaignFilter & { account?: string }): readonly CampaignView[] {
		const { store } = this.#parts;
		if (account === undefined) return this.#views(store.campaigns(filter));
		const accountId = store.accountByName(account)?.id;
		return accountId === undefined ? [] : this.#views(store.campaigns({ ...filter, accountId }));
	}

	view(id: string): Outcome<CampaignView> {
		const place = this.#find(id);
		return place === undefined ? noSuchCampaign(id) : { done: true, value: this.#view(place.campaign) };
	}

	async sample(id: string): Promise<Outcome<Uint8Array>> {
		const { store, spool } = this.#parts;
		const place = this.#find(id);
		const message = place?.campaign.sampleMessageId === undefined ? undefined : store.message(place.campaign.sampleMessageId);
		if (message === undefined) return noSuchCampaign(id);
		return { done: true, value: await spool.read(message) };
	}

	ledger({ account, ...filter }: { campaignId?: string; account?: string; address?: string }): Iterable<LedgerRow> {
		const { store } = this.#parts;
		if (account === undefined) return store.ledger(filter);
		const accountId = store.accountByName(account)?.id;
		return accountId === undefined ? [] : store.ledger({ ...filter, accountId });
	}

	async hold(id: string, reason: string, by: By): Promise<Outcome<CampaignView>> {
		const place = this.#find(id);
		if (place === undefined) return noSuchCampaign(id);
		if (place.campaign.state === "refused") return alreadyDecided(place.campaign);
		if (place.campaign.state === "held") return { done: true, value: this.#view(place.campaign) };
		const held = await this.#parts.moves.stop(place.room, place.campaign, reason, by);
		return this.#decided("held", place.room, held);
	}

	/** Only the second factor lets a held campaign go. The code is used up before anything else happens. */
	async release(id: string, code: string, by: By): Promise<Outcome<CampaignView>> {
		const place = this.#find(id);
		if (place === undefined) return noSuchCampaign(id);
		const { room, campaign } = place;
		if (campaign.state !== "held" && campaign.state !== "canary") return alreadyDecided(campaign);
		if (room.account.state === "frozen") return accountFrozen(room.account.name);
		const checked = this.#parts.secondFactor.check(room.account, code, by);
		if (!checked.done) return checked;
		const now = this.#parts.clock.now();
		this.#parts.rooms.changeAccount(room.account.id, {
			totpLastStep: checked.value.step,
			confirmedAt: room.account.confirmedAt ?? now,
		});
		const released = this.#parts.moves.letGo(room, campaign, "released", "released", by);
		this.#learn(room, released, now);
		return this.#decided("released", room, released);
	}

	async refuse(id: string, by: By): Promise<Outcome<CampaignView>> {
		const place = this.#find(id);
		if (place === undefined) return noSuchCampaign(id);
		if (place.campaign.state === "refused") return alreadyDecided(place.campaign);
		if (this.#isOut(place.campaign)) return alreadyOut(place.campaign);
		return this.#decided("refused", place.room, await this.#parts.moves.end(place.room, place.campaign, by));
	}

	/**
	 * A person let it go, and nobody waits for it any more. What another service sends is not counted here, and of what passes
	 * by itself more may come at any time.
	 */
	#isOut({ id, kind, state }: Campaign): boolean {
		if (kind === "api" || state !== "released") return false;
		const { accepted, delivering, held } = this.#parts.store.counts(id);
		return accepted + delivering + held === 0;
	}

	/** A person looked at it and let it go: from now on it is normal. */
	#learn(room: AccountRoom, { id, sample, firstAt, session }: Campaign, now: number): void {
		room.changeProfile((profile) =>
			profile.observe(sample.traits, { at: firstAt, confirmed: true, ...(session === undefined ? {} : { session }) }),
		);
		room.change(id, { learntAt: now });
	}

	#decided(what: "held" | "released" | "refused", room: AccountRoom, campaign: Campaign): Outcome<CampaignView> {
		this.#parts.teller.tell(what, room.account, campaign);
		return { done: true, value: this.#view(campaign) };
	}

	#find(id: string): Place | undefined {
		const campaign = this.#parts.store.campaign(id.toLowerCase().trim());
		const room = campaign === undefined ? undefined : this.#parts.rooms.open(campaign.accountId);
		return campaign === undefined || room === undefined ? undefined : { campaign, room };
	}

	#views(campaigns: readonly Campaign[]): CampaignView[] {
		return campaigns.filter(({ kind }) => kind !== "report").map((campaign) => this.#view(campaign));
	}

	#view(campaign: Campaign): CampaignView {
		const { store } = this.#parts;
		return {
			campaign,
			account: store.account(campaign.accountId)?.name ?? "",
			counts: store.counts(campaign.id),
			events: store.events({ campaignId: campaign.id, limit: 50 }),
		};
	}
}

const stateSentences: Readonly<Record<CampaignState, string>> = {
	passing: "it goes out as it comes; to stop it: tidegate hold",
	canary: "a share of it is out and the rest waits",
	held: "it is held",
	released: "it was released",
	refused: "it was refused, and what had not gone out never will",
};

function alreadyDecided({ id, state }: Campaign): Outcome<never> {
	return {
		done: false,
		why: state === "passing" ? "not-held" : "already-decided",
		text: `Nothing to do for ${id}: ${stateSentences[state]}`,
	};
}

function alreadyOut({ id }: Campaign): Outcome<never> {
	return {
		done: false,
		why: "already-decided",
		text: `Nothing to do for ${id}: it is out; to stop copies that may still come: tidegate hold ${id}`,
	};
}

function accountFrozen(name: string): Outcome<never> {
	return {
		done: false,
		why: "account-frozen",
		text: `The account ${name} is frozen. Thaw it first: tidegate account thaw ${name} --code …`,
	};
}

function noSuchCampaign(id: string): Outcome<never> {
	return { done: false, why: "no-such-campaign", text: `There is no campaign ${id}. See what waits: tidegate held` };
}
