import type { KeptMember } from "../../../campaigns/campaign-store.ts";
import type { Sql } from "../sql.ts";
import type { CampaignIds } from "./campaign-ids.ts";

interface Row {
	readonly digest: Uint8Array;
	readonly source: string;
	readonly index: number;
	readonly campaign: string;
}

/** Members come by the ids that their campaign had, in the order in which they were kept, without a sort. */
const membersOf = `
	SELECT m.digest, s.name AS source, m.position AS "index", i.id AS campaign
	FROM campaign_ids asked JOIN campaign_ids i ON i.present = asked.present JOIN members m ON m.campaign = i.number
		JOIN sources s ON s.number = m.source
	WHERE asked.id = ?`;

/** Messages that were grouped, each once. */
export function keptMembers(sql: Sql, ids: CampaignIds) {
	const add = sql.prepare("INSERT INTO members (digest, source, position, campaign) VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING");
	const find = sql.prepare("SELECT 1 FROM members WHERE digest = ?");
	const findSource = sql.prepare<{ number: number }>("SELECT number FROM sources WHERE name = ?");
	const addSource = sql.prepare("INSERT INTO sources (name) VALUES (?)");

	function numberOfSource(name: string): number {
		return findSource.get(name)?.number ?? addSource.insert(name);
	}

	return {
		has: (digest: Uint8Array): boolean => find.get(digest) !== undefined,
		/** A statement of its own each time: two may walk at once. */
		*of(campaign: string): Iterable<KeptMember> {
			for (const row of sql.prepare<Row>(membersOf).each(campaign)) yield { ...row };
		},
		/** One that is there already stays as it is. A member's source is mostly that of the one before. */
		keep(members: Iterable<KeptMember>): void {
			let name: string | undefined;
			let number = 0;
			for (const { digest, source, index, campaign } of members) {
				if (source !== name) number = numberOfSource((name = source));
				add.run(digest, number, index, ids.number(campaign));
			}
		},
	};
}
