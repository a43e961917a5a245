import type { GateStore } from "../../gate/gate-store.ts";
import type { CampaignCounts } from "./campaign-counts.ts";
import type { DueDestinations } from "./due-destinations.ts";
import { isDone, stateNumbers } from "./recipient-state.ts";
import { type MessageRow, messageColumns, spooledMessage } from "./spooled-message.ts";
import type { Sql } from "./sql.ts";

type Messages = Pick<GateStore, "addMessage" | "message" | "liveSegments" | "liveMessages" | "moveMessage">;

/** Messages in the spool. */
export function messages(sql: Sql, counts: CampaignCounts, due: DueDestinations): Messages {
	const insert = sql.prepare(
		`INSERT INTO messages (campaign_id, account_id, segment, offset, length, mail_from, ret, envid, body, smtputf8, received_at, unfinished,
			done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const insertRecipient = sql.prepare(
		`INSERT INTO recipients (message_id, campaign_id, account_id, state, attempts, accepted_at, changed_at, due_at, address, destination,
			notify, orcpt, reply) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, '')`,
	);
	const read = sql.prepare<MessageRow>(`SELECT ${messageColumns} FROM messages m WHERE m.id = ?`);
	const segments = sql.prepare<{ segment: number }>(liveSegments);
	const ofSegment = sql.prepare<MessageRow>(liveMessages);
	const move = sql.prepare(`UPDATE messages AS m SET segment = ?, offset = ? WHERE id = ? AND ${notBeingRead}`);

	return {
		addMessage(message, recipients, state) {
			const { campaignId, accountId, receivedAt } = message;
			const number = stateNumbers[state];
			const finished = isDone(number) || recipients.length === 0;
			const dueAt = state === "accepted" ? receivedAt : 0;
			return sql.transaction(() => {
				const { segment, offset, length, mailFrom, ret, envid, body, smtputf8 } = message;
				const envelope = [mailFrom, ret, envid, body, smtputf8 ? 1 : 0] as const;
				const progress = [receivedAt, finished ? 0 : recipients.length, finished ? receivedAt : null] as const;
				const id = insert.insert(campaignId, accountId, segment, offset, length, ...envelope, ...progress);
				for (const { address, notify, orcpt } of recipients) {
					const destination = destinationOf(address);
					const times = [receivedAt, receivedAt, dueAt] as const;
					insertRecipient.run(id, campaignId, accountId, number, ...times, address, destination, notify.join(","), orcpt);
					if (state === "accepted") due.added(destination, dueAt);
				}
				const change = counts.change();
				change.note(campaignId, number, recipients.length);
				change.write();
				return id;
			});
		},
		message(id) {
			const row = read.get(id);
			return row === undefined ? undefined : spooledMessage(row);
		},
		liveSegments: () => new Set(segments.all().map(({ segment }) => segment)),
		liveMessages: (segment) => ofSegment.all(segment, segment).map(spooledMessage),
		moveMessage(id, { segment, offset }) {
			move.run(segment, offset, id);
		},
	};
}

/** Lower-cased domain; "" for an address without one ("postmaster"). */
function destinationOf(address: string): string {
	const at = address.lastIndexOf("@");
	return at < 0 ? "" : address.slice(at + 1).toLowerCase();
}

const undecidedSamples = `SELECT sample_message_id FROM campaigns WHERE state IN ('held', 'canary') AND sample_message_id IS NOT NULL`;

const notBeingRead = `NOT EXISTS (SELECT 1 FROM recipients WHERE message_id = m.id AND state = ${stateNumbers.delivering})`;

/** From segment to segment: as many steps as there are segments, not messages. */
const liveSegments = `
	WITH RECURSIVE live (segment) AS (
		SELECT min(segment) FROM messages WHERE done_at IS NULL
		UNION ALL
		SELECT (SELECT min(segment) FROM messages WHERE done_at IS NULL AND segment > live.segment) FROM live WHERE segment IS NOT NULL
	)
	SELECT segment FROM live WHERE segment IS NOT NULL
	UNION
	SELECT segment FROM messages WHERE id IN (${undecidedSamples})`;

/** Without messages that the delivery process may be reading just now: they are done soon, or can be moved then. */
const liveMessages = `
	SELECT ${messageColumns} FROM messages m
	WHERE m.id IN (
		SELECT id FROM messages WHERE done_at IS NULL AND segment = ?
		UNION
		SELECT id FROM messages WHERE id IN (${undecidedSamples}) AND segment = ?
	)
	AND ${notBeingRead}
	ORDER BY m.id`;
