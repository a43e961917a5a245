import type { Campaign } from "../../../campaigns/campaign.ts";
import { classOfCampaign } from "../../../campaigns/campaign-class.ts";
import type { KeptCampaign } from "../../../campaigns/campaign-store.ts";
import { emptyFileHash } from "../../../campaigns/empty-file-hash.ts";
import type { Sql } from "../sql.ts";
import type { CampaignIds } from "./campaign-ids.ts";
import { damagedCampaigns } from "./damaged-campaigns.ts";

interface Row {
	readonly json: string;
	readonly state: Uint8Array;
}

/** An id stands for the campaign that bears its number; ids that were merged into another stand for that one's. */
const idsInOrder = "SELECT i.id FROM campaigns c JOIN campaign_ids i ON i.number = c.number ORDER BY c.number";

/** Campaigns, and what they were merged into. Reading one throws a StorageError where its row is damaged; `path` is named in it. */
export function keptCampaigns(sql: Sql, ids: CampaignIds, path: string) {
	const put = sql.prepare(
		"INSERT INTO campaigns (number, json, state) VALUES (?, ?, ?) ON CONFLICT (number) DO UPDATE SET json = excluded.json, state = excluded.state",
	);
	const drop = sql.prepare("DELETE FROM campaigns WHERE number = ?");
	const read = sql.prepare<Row>("SELECT c.json, c.state FROM campaign_ids i JOIN campaigns c ON c.number = i.present WHERE i.id = ?");

	function mergeOne(from: number, to: number): void {
		if (from === to) return;
		ids.move(from, to);
		drop.run(from);
	}

	return {
		/** A statement of its own each time: two may walk at once. */
		*all(): Iterable<KeptCampaign> {
			for (const row of sql.prepare<Row>("SELECT json, state FROM campaigns ORDER BY number").each()) yield campaignOf(row, path);
		},
		*ids(): Iterable<string> {
			for (const { id } of sql.prepare<{ readonly id: string }>(idsInOrder).each()) yield id;
		},
		*idsEver(): Iterable<string> {
			for (const { id } of sql.prepare<{ readonly id: string }>("SELECT id FROM campaign_ids").each()) yield id;
		},
		one(id: string): KeptCampaign | undefined {
			const row = read.get(id);
			return row === undefined ? undefined : campaignOf(row, path);
		},
		keep(campaigns: Iterable<KeptCampaign>): void {
			for (const { campaign, state } of campaigns) {
				const { number, present } = ids.take(campaign.id);
				if (number !== present) throw new Error(`campaign ${campaign.id} was merged into another and cannot be kept again`);
				put.run(number, JSON.stringify(campaign), state);
			}
		},
		/** An id may go that was never kept: begun and merged in one look. What it goes into in the end has to be there. */
		merge(merged: ReadonlyMap<string, string>): void {
			for (const [gone, into] of merged) mergeOne(ids.take(gone).present, ids.take(into).present);
			for (const into of merged.values())
				if (read.get(into) === undefined) throw new Error(`there is no campaign ${into} to merge others into`);
		},
	};
}

function campaignOf({ json, state }: Row, path: string): KeptCampaign {
	const campaign = parsed(json, path);
	if (!isCampaign(campaign)) throw damagedCampaigns(path);
	return { campaign: json.includes(emptyFileHash) ? withoutEmptyHash(whole(campaign)) : whole(campaign), state };
}

function parsed(json: string, path: string): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		throw damagedCampaigns(path, error);
	}
}

/** Lists that every version has kept. */
const lists =
	"themes posesAs languages days hours senders senderDomains replyTo networks recipientDomains linkHosts actionHosts paths phones wallets strings attachments skeletons pictures".split(
		" ",
	);

/** Looks no deeper than it must to tell a damaged row: there may be hundreds of thousands. */
function isCampaign(value: unknown): value is Campaign {
	const campaign = (value ?? {}) as Record<string, unknown>;
	const { sample, authentication } = campaign as Partial<Campaign>;
	return (
		typeof campaign["id"] === "string" &&
		Number.isSafeInteger(campaign["messages"]) &&
		typeof campaign["subject"] === "string" &&
		typeof sample?.source === "string" &&
		Array.isArray(authentication?.spf) &&
		lists.every((name) => Array.isArray(campaign[name]))
	);
}

/** With lists that were not kept at first, and of the class that it would be of today. */
function whole(campaign: Campaign): Campaign {
	const {
		pages = [],
		changingWords = "",
		readerWords = [],
		subjects = [{ value: campaign.subject, messages: campaign.messages }],
	}: Partial<Campaign> = campaign;
	return { ...campaign, pages, changingWords, readerWords, subjects, ...classOfCampaign(campaign) };
}

/** As it would be kept today. */
function withoutEmptyHash(campaign: Campaign): Campaign {
	const attachments = campaign.attachments.map((file) => (file.value === emptyFileHash ? { ...file, value: "" } : file));
	return { ...campaign, attachments };
}
