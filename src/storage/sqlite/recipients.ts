import type { DeliveryResult, GateStore } from "../../gate/gate-store.ts";
import { recipientStates } from "../../gate/ledger.ts";
import type { CampaignCounts, CountChange } from "./campaign-counts.ts";
import type { DueDestinations } from "./due-destinations.ts";
import type { MessageProgress, ProgressChange } from "./message-progress.ts";
import { isDone, stateNumbers } from "./recipient-state.ts";
import type { Sql } from "./sql.ts";

interface Standing {
	readonly state: number;
	readonly campaign_id: string;
	readonly message_id: number;
	readonly destination: string;
}

const { accepted, delivering, delivered, bounced } = stateNumbers;

/** What happens to single recipients on their way out. */
export function recipients(
	sql: Sql,
	counts: CampaignCounts,
	due: DueDestinations,
	progress: MessageProgress,
): Pick<GateStore, "counts" | "markDelivering" | "recordResults"> {
	const standing = sql.prepare<Standing>("SELECT state, campaign_id, message_id, destination FROM recipients WHERE id = ?");
	const mark = sql.prepare(`UPDATE recipients SET state = ${delivering}, changed_at = ?, due_at = 0 WHERE id = ?`);
	const record = sql.prepare("UPDATE recipients SET state = ?, changed_at = ?, due_at = ?, attempts = ?, reply = ? WHERE id = ?");

	const recordOne = (
		{ recipientId, state, reply, dueAt, attempts }: DeliveryResult,
		at: number,
		count: CountChange,
		done: ProgressChange,
	) => {
		const before = standing.get(recipientId);
		const after = stateNumbers[state];
		if (before === undefined || !mayFollow(before.state, after)) return;
		record.run(after, at, after === accepted ? dueAt : 0, attempts, reply, recipientId);
		count.note(before.campaign_id, before.state, -1);
		count.note(before.campaign_id, after, 1);
		done.note(before.message_id, isDone(before.state), isDone(after));
		if (after === accepted) due.added(before.destination, dueAt);
		else if (before.state === accepted) due.removed(before.destination);
	};

	return {
		counts: (campaignId) => counts.of(campaignId),
		markDelivering(recipientIds, at) {
			sql.transaction(() => {
				const count = counts.change();
				const destinations = new Set<string>();
				for (const id of recipientIds) {
					const before = standing.get(id);
					if (before?.state !== accepted) throw new Error(`recipient ${id} is ${nameOf(before?.state)}, it must not be delivered`);
					mark.run(at, id);
					count.note(before.campaign_id, accepted, -1);
					count.note(before.campaign_id, delivering, 1);
					destinations.add(before.destination);
				}
				for (const destination of destinations) due.removed(destination);
				count.write();
			});
		},
		recordResults(results, at) {
			sql.transaction(() => {
				const count = counts.change();
				const done = progress.change();
				for (const result of results) recordOne(result, at, count, done);
				count.write();
				done.write(at);
			});
		},
	};
}

/**
 * That the next hop took it, or refused it for good, is true whatever was decided meanwhile. A try that failed only says
 * something of a recipient that was on its way: one that is held or refused by now stays that. Told again, nothing changes.
 */
function mayFollow(before: number, after: number): boolean {
	return after === accepted ? before === delivering : before !== delivered && before !== bounced;
}

function nameOf(state: number | undefined): string {
	return state === undefined ? "unknown" : (recipientStates[state] as string);
}
