import type { GateStore } from "../../gate/gate-store.ts";
import type { CampaignCounts } from "./campaign-counts.ts";
import type { Sql } from "./sql.ts";

/** Messages, campaigns and events forgotten by one call: some 50 ms, in which no mail is taken. */
const atOnce = 2_000;

/** Drops what has been done for longer than it is kept. */
export function forget(sql: Sql, counts: CampaignCounts): Pick<GateStore, "forgetBefore"> {
	sql.script("CREATE TEMP TABLE forgotten (id INTEGER PRIMARY KEY) STRICT");
	const choose = sql.prepare(
		`INSERT INTO forgotten SELECT id FROM messages WHERE done_at < ? AND id NOT IN (
			SELECT sample_message_id FROM campaigns WHERE state IN ('held', 'canary') AND sample_message_id IS NOT NULL
		) ORDER BY done_at LIMIT ${atOnce}`,
	);
	const ofForgotten = "FROM recipients WHERE message_id IN (SELECT id FROM forgotten)";
	const states = sql.prepare<{ campaign_id: string; state: number; n: number }>(
		`SELECT campaign_id, state, count(*) AS n ${ofForgotten} GROUP BY campaign_id, state`,
	);
	const dropRecipients = sql.prepare(`DELETE ${ofForgotten}`);
	const dropMessages = sql.prepare("DELETE FROM messages WHERE id IN (SELECT id FROM forgotten)");
	const clear = sql.prepare("DELETE FROM forgotten");
	const dropCampaigns = sql.prepare(
		`DELETE FROM campaigns WHERE id IN (
			SELECT id FROM campaigns c WHERE state IN ('passing', 'released', 'refused') AND last_at < ?
				AND NOT EXISTS (SELECT 1 FROM messages WHERE campaign_id = c.id) LIMIT ${atOnce}
		)`,
	);
	const dropEvents = sql.prepare(
		`DELETE FROM events WHERE id IN (
			SELECT id FROM events e WHERE at < ? AND NOT EXISTS (SELECT 1 FROM campaigns WHERE id = e.campaign_id) LIMIT ${atOnce}
		)`,
	);

	return {
		forgetBefore(time) {
			return sql.transaction(() => {
				choose.run(time);
				const change = counts.change();
				for (const { campaign_id, state, n } of states.all()) change.note(campaign_id, state, -n);
				change.write();
				const rows = dropRecipients.run();
				dropMessages.run();
				clear.run();
				dropCampaigns.run(time);
				dropEvents.run(time);
				return rows;
			});
		},
	};
}
