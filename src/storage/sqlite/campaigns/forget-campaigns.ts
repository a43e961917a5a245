import type { Sql } from "../sql.ts";

/** Of one campaign: its messages, what people see of it, and every id that stands for it. */
const deletions = [
	"DELETE FROM members WHERE campaign IN (SELECT number FROM campaign_ids WHERE present = ?)",
	"DELETE FROM campaigns WHERE number = ?",
	"DELETE FROM campaign_ids WHERE present = ?",
];

/**
 * Takes out campaigns, in one transaction, and what they alone referred to. What is deleted is written over: it names people. Afterwards the file is
 * made as small as what is left.
 */
export function forgetCampaigns(sql: Sql, ids: Iterable<string>): void {
	const find = sql.prepare<{ readonly present: number }>("SELECT present FROM campaign_ids WHERE id = ?");
	const statements = deletions.map((text) => sql.prepare(text));
	sql.script("PRAGMA secure_delete = ON");
	// For each source that goes, SQLite would look through all members for one that refers to it; the statement has seen that none does.
	sql.script("PRAGMA foreign_keys = OFF");
	try {
		sql.transaction(() => {
			for (const id of ids) {
				const present = find.get(id)?.present;
				if (present !== undefined) for (const statement of statements) statement.run(present);
			}
			sql.script("DELETE FROM sources WHERE number NOT IN (SELECT source FROM members)");
		});
	} finally {
		sql.script("PRAGMA foreign_keys = ON");
	}
	shrink(sql);
}

/** What was forgotten is gone by now; where the disk has no room for a second file, its place is used again later. */
function shrink(sql: Sql): void {
	try {
		sql.script("VACUUM");
	} catch {
		// As said.
	}
	sql.script("PRAGMA wal_checkpoint(TRUNCATE)");
}
