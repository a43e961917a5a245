import type { Account } from "../accounts/account.ts";
import { Profile } from "../accounts/profile.ts";
import { CampaignIndex } from "../campaigns/campaign-index.ts";
import type { Fingerprint } from "../campaigns/fingerprint.ts";
import type { Campaign, CampaignChange } from "./campaign.ts";
import type { GateParts } from "./gate-parts.ts";

const day = 24 * 60 * 60_000;
/** A template seen again after this long is a new campaign. */
const campaignLife = 7 * day;
/** Campaigns of one account kept at hand, some 2 MB; a person's account begins one with every mail. */
const mostCampaigns = 256;
/** `lastAt` is written at most so often: a campaign of 40,000 messages would write it 40,000 times. */
const lastAtStep = 1_000;

/** All that the gate keeps at hand of one account: its profile, and the campaigns that a message may belong to. */
export class AccountRoom {
	account: Account;
	#profile: Profile;
	readonly #parts: GateParts;
	readonly #index = new CampaignIndex();
	readonly #campaigns = new Map<string, Campaign>();
	/** Campaigns begun since and not yet in the store: they get there with their first message. */
	readonly #unsaved = new Set<string>();
	/** Altered messages of a campaign, by what is altered and by the campaign: see SubmissionRuling. */
	readonly #siblings = new Map<string, string>();
	#newToday = { count: 0, countedAt: Number.NEGATIVE_INFINITY };
	#knownRecipients: number;

	constructor(account: Account, parts: GateParts) {
		this.account = account;
		this.#parts = parts;
		const json = parts.store.profile(account.id);
		this.#profile = json === undefined ? Profile.empty() : Profile.from(json);
		const recent = parts.store.campaigns({ accountId: account.id, since: parts.clock.now() - campaignLife, limit: mostCampaigns });
		for (const campaign of recent.toReversed()) this.#keep(campaign);
		this.#knownRecipients = parts.store.countKnownRecipients(account.id);
	}

	get profile(): Profile {
		return this.#profile;
	}

	/** Changes the profile and keeps it. */
	changeProfile(change: (profile: Profile) => void): void {
		change(this.#profile);
		this.#parts.store.saveProfile(this.account.id, JSON.stringify(this.#profile));
	}

	resetProfile(): void {
		this.#profile = Profile.empty();
		this.#parts.store.dropProfile(this.account.id);
	}

	/** The campaign whose template a message has. */
	find(fingerprint: Fingerprint): Campaign | undefined {
		const id = this.#index.find(fingerprint);
		const campaign = id === undefined ? undefined : this.#campaigns.get(id);
		if (campaign === undefined || campaign.lastAt < this.#parts.clock.now() - campaignLife) return undefined;
		return campaign;
	}

	campaign(id: string): Campaign | undefined {
		return this.#campaigns.get(id);
	}

	/** The altered sibling of a campaign that was begun for the same reason. */
	sibling(of: Campaign, reason: string): Campaign | undefined {
		const id = this.#siblings.get(`${of.id} ${reason}`);
		return id === undefined ? undefined : this.#campaigns.get(id);
	}

	/** A new campaign; it is saved together with its first message. */
	begin(campaign: Campaign, siblingReason?: string): Campaign {
		this.#unsaved.add(campaign.id);
		if (siblingReason !== undefined) {
			this.#siblings.set(`${campaign.alteredFrom} ${siblingReason}`, campaign.id);
			if (this.#siblings.size > mostCampaigns) this.#siblings.delete(this.#siblings.keys().next().value as string);
		}
		this.#keep(campaign);
		return campaign;
	}

	/** Within a transaction: what of the campaign is not in the store yet. */
	save(id: string): void {
		const campaign = this.#campaigns.get(id);
		if (campaign !== undefined && !this.#isStored(id)) this.#parts.store.addCampaign(campaign);
	}

	/** Within that transaction: the message that a person will judge the campaign by is the first that gets on disk. */
	setSample(id: string, messageId: number): void {
		const { store } = this.#parts;
		if (this.#unsaved.has(id) && store.campaign(id)?.sampleMessageId === undefined)
			store.changeCampaign(id, { sampleMessageId: messageId });
	}

	/** After that transaction. True for the first message of a campaign: only now is there something to tell of. */
	saved(id: string): boolean {
		if (!this.#unsaved.delete(id)) return false;
		const campaign = this.#campaigns.get(id);
		const sampleMessageId = this.#parts.store.campaign(id)?.sampleMessageId;
		if (campaign !== undefined) this.#campaigns.set(id, { ...campaign, sampleMessageId });
		return true;
	}

	/** No message of it is on disk yet: it was just begun, or its first could not be kept. */
	isUnsaved(id: string): boolean {
		return this.#unsaved.has(id);
	}

	/** Within a transaction where `id` is saved, or on its own. */
	change(id: string, change: CampaignChange): Campaign | undefined {
		const campaign = this.#campaigns.get(id);
		if (this.#isStored(id)) this.#parts.store.changeCampaign(id, change);
		if (campaign === undefined) return this.#parts.store.campaign(id);
		const changed = { ...campaign, ...change };
		this.#campaigns.set(id, changed);
		return changed;
	}

	/** Notes that a message of the campaign came. */
	touch(id: string, now: number): void {
		const campaign = this.#campaigns.get(id);
		if (campaign !== undefined && now - campaign.lastAt >= lastAtStep) this.change(id, { lastAt: now });
	}

	/** Recipients first written to within the last day; looked up now and then, and counted on in between. */
	newRecipientsToday(): number {
		const now = this.#parts.clock.now();
		if (now - this.#newToday.countedAt > 60_000) {
			this.#newToday = { count: this.#parts.store.newRecipientsSince(this.account.id, now - day), countedAt: now };
		}
		return this.#newToday.count;
	}

	/** Remembers recipients as known. Within a transaction. */
	addKnownRecipients(addresses: readonly string[], at: number): void {
		const added = this.#parts.store.addKnownRecipients(this.account.id, addresses, at);
		this.#newToday.count += added;
		this.#knownRecipients += added;
	}

	/** People the account has written to. */
	get knownRecipients(): number {
		return this.#knownRecipients;
	}

	/** Campaigns that the gate saw go out and the profile has learnt from. */
	get clearedCampaigns(): number {
		let count = 0;
		for (const { learntAt, kind } of this.#campaigns.values()) if (learntAt !== undefined && kind !== "report") count++;
		return count;
	}

	/** Several messages of a new campaign may share the transaction in which it is saved. */
	#isStored(id: string): boolean {
		return !this.#unsaved.has(id) || this.#parts.store.campaign(id) !== undefined;
	}

	#keep(campaign: Campaign): void {
		this.#campaigns.set(campaign.id, campaign);
		// A sibling is found through the campaign it was altered from: under its own template it would draw in that one's messages.
		if (campaign.alteredFrom === undefined && campaign.kind !== "report") this.#index.add(campaign.id, campaign.sample.fingerprint);
		if (this.#campaigns.size <= mostCampaigns) return;
		for (const [id, { lastAt, state }] of this.#campaigns) {
			if (state === "held" || state === "canary" || lastAt > this.#parts.clock.now() - lastAtStep) continue;
			this.#campaigns.delete(id);
			this.#index.remove(id);
			break;
		}
	}
}
