import type { GateStore, OutgoingNotice } from "../../gate/gate-store.ts";
import type { Sql } from "./sql.ts";

/** Notices and webhooks on their way out. */
export function notices(sql: Sql): Pick<GateStore, "addNotice" | "dueNotices" | "rescheduleNotice"> {
	const add = sql.prepare("INSERT INTO notices (kind, recipient, content, secret, attempts, due_at) VALUES (?, ?, ?, ?, ?, ?)");
	const due = sql.prepare<OutgoingNotice>(
		`SELECT id, kind, recipient AS "to", content, secret, attempts, due_at AS dueAt FROM notices WHERE due_at <= ? ORDER BY due_at, id LIMIT ?`,
	);
	const reschedule = sql.prepare("UPDATE notices SET attempts = ?, due_at = ? WHERE id = ?");
	const drop = sql.prepare("DELETE FROM notices WHERE id = ?");
	return {
		addNotice: ({ kind, to, content, secret, attempts, dueAt }) => add.insert(kind, to, content, secret, attempts, dueAt),
		dueNotices: (now, limit) => due.all(now, limit).map((notice) => ({ ...notice })),
		rescheduleNotice(id, next) {
			if (next === undefined) drop.run(id);
			else reschedule.run(next.attempts, next.dueAt, id);
		},
	};
}
