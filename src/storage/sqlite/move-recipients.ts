import type { GateStore } from "../../gate/gate-store.ts";
import type { CampaignCounts } from "./campaign-counts.ts";
import type { DueDestinations } from "./due-destinations.ts";
import { isDone, stateNumbers } from "./recipient-state.ts";
import type { Sql } from "./sql.ts";

const { accepted } = stateNumbers;

/** Holds, releases and ends whole campaigns: tens of thousands of rows in a few statements, over a table of what is moved. */
export function moveRecipients(sql: Sql, counts: CampaignCounts, due: DueDestinations): Pick<GateStore, "moveRecipients"> {
	sql.script("CREATE TEMP TABLE moved (id INTEGER PRIMARY KEY, message_id INTEGER, state INTEGER, destination TEXT) STRICT");
	const choose = sql.prepare(
		`INSERT INTO moved SELECT id, message_id, state, destination FROM recipients
			WHERE campaign_id = ? AND state IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?`,
	);
	const move = sql.prepare("UPDATE recipients SET state = ?, changed_at = ?, due_at = ? WHERE id IN (SELECT id FROM moved)");
	const states = sql.prepare<{ state: number; n: number }>("SELECT state, count(*) AS n FROM moved GROUP BY state");
	const destinations = sql.prepare<{ destination: string }>("SELECT DISTINCT destination FROM moved");
	const finish = sql.prepare(
		`UPDATE messages SET unfinished = unfinished + n, done_at = CASE WHEN unfinished + n = 0 THEN ? END
			FROM (SELECT message_id, sum((state >= ${stateNumbers.delivered}) - ?) AS n FROM moved GROUP BY message_id) AS change
			WHERE id = change.message_id`,
	);
	const forget = sql.prepare("DELETE FROM moved");

	return {
		moveRecipients(campaignId, from, to, at, limit = -1) {
			const after = stateNumbers[to];
			const leaving = from.filter((state) => state !== to).map((state) => stateNumbers[state]);
			return sql.transaction(() => {
				const moved = choose.run(campaignId, JSON.stringify(leaving), limit);
				if (moved === 0) return 0;
				move.run(after, at, after === accepted ? at : 0);
				if (leaving.some((state) => isDone(state) !== isDone(after))) finish.run(at, isDone(after) ? 1 : 0);
				const change = counts.change();
				for (const { state, n } of states.all()) change.note(campaignId, state, -n);
				change.note(campaignId, after, moved);
				change.write();
				if (after === accepted || leaving.includes(accepted)) for (const { destination } of destinations.all()) due.removed(destination);
				forget.run();
				return moved;
			});
		},
	};
}
