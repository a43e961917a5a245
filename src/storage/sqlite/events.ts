import type { GateEvent, GateStore } from "../../gate/gate-store.ts";
import type { Sql } from "./sql.ts";

interface Row {
	readonly at: number;
	readonly account_id: number;
	readonly campaign_id: string | null;
	readonly kind: string;
	readonly text: string;
	readonly by: string;
}

/** The timeline. */
export function events(sql: Sql): Pick<GateStore, "addEvent" | "events"> {
	const add = sql.prepare("INSERT INTO events (at, account_id, campaign_id, kind, text, by) VALUES (?, ?, ?, ?, ?, ?)");
	const newest = (where: string) => sql.prepare<Row>(`SELECT * FROM events WHERE ${where} ORDER BY id DESC LIMIT ?`);
	const ofCampaign = newest("campaign_id = ? AND (?2 IS NULL OR account_id = ?2)");
	const ofAccount = newest("account_id = ?");
	const all = newest("id > 0");

	const rows = (accountId: number | undefined, campaignId: string | undefined, limit: number) => {
		if (campaignId !== undefined) return ofCampaign.all(campaignId, accountId ?? null, limit);
		return accountId !== undefined ? ofAccount.all(accountId, limit) : all.all(limit);
	};
	return {
		addEvent: ({ at, accountId, campaignId, kind, text, by }) => void add.run(at, accountId, campaignId ?? null, kind, text, by),
		events: ({ accountId, campaignId, limit = -1 }) => rows(accountId, campaignId, limit).reverse().map(eventOf),
	};
}

function eventOf({ at, account_id, campaign_id, kind, text, by }: Row): GateEvent {
	return { at, accountId: account_id, campaignId: campaign_id ?? undefined, kind, text, by };
}
