import type { SeenCampaign } from "../../../campaigns/campaign-store.ts";
import type { Sql } from "../sql.ts";

/** Of one campaign: its messages, what people see of it, and every id that stands for it. */
const deletions = [
	"DELETE FROM members WHERE campaign IN (SELECT number FROM campaign_ids WHERE present = ?)",
	"DELETE FROM campaigns WHERE number = ?",
	"DELETE FROM campaign_ids WHERE present = ?",
];

/** What an id stands for now. */
const present = `SELECT i.number, i.present, c.json ->> '$.messages' AS messages
	FROM campaign_ids i JOIN campaigns c ON c.number = i.present WHERE i.id = ?`;

interface Present {
	readonly number: number;
	readonly present: number;
	readonly messages: number;
}

/**
 * Takes out campaigns, in one transaction, and what they alone referred to. What is deleted is written over: it names people. Afterwards the file is
 * made as small as what is left. Returns whether what is forgotten is gone from the disk: who looks at the store as it was keeps it there until the
 * log can be brought into the file, when nobody does so any more. Mail may have been kept since a campaign was `seen`: then nothing is taken out.
 */
export function forgetCampaigns(sql: Sql, seen: Iterable<SeenCampaign>): boolean {
	const find = sql.prepare<Present>(present);
	const statements = deletions.map((text) => sql.prepare(text));
	sql.script("PRAGMA secure_delete = ON");
	// For each source that goes, SQLite would look through all members for one that refers to it; the statement has seen that none does.
	sql.script("PRAGMA foreign_keys = OFF");
	try {
		sql.transaction(() => {
			for (const { id, messages } of seen) {
				const now = find.get(id);
				if (now === undefined) continue;
				if (now.number !== now.present || now.messages !== messages) throw new Error(changed(id));
				for (const statement of statements) statement.run(now.present);
			}
			sql.script("DELETE FROM sources WHERE number NOT IN (SELECT source FROM members)");
		});
	} finally {
		sql.script("PRAGMA foreign_keys = ON");
	}
	return shrink(sql);
}

function changed(id: string): string {
	return `nothing was forgotten: campaign ${id} has changed since it was listed, for more mail was kept meanwhile; run the same command again`;
}

/** Where the disk has no room for a second file, the place of what was forgotten is used again later. */
function shrink(sql: Sql): boolean {
	try {
		sql.script("VACUUM");
	} catch {
		// As said.
	}
	return sql.prepare<{ readonly busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
}
