import type { SpooledMessage } from "../../gate/ledger.ts";

/** What of a message's row makes a SpooledMessage, under names that do not meet those of a recipient's row. */
export const messageColumns = `m.id AS message_id, m.campaign_id, m.account_id, m.segment, m.offset, m.length, m.mail_from, m.ret, m.envid, m.body,
	m.smtputf8, m.received_at`;

export interface MessageRow {
	readonly message_id: number;
	readonly campaign_id: string;
	readonly account_id: number;
	readonly segment: number;
	readonly offset: number;
	readonly length: number;
	readonly mail_from: string;
	readonly ret: SpooledMessage["ret"];
	readonly envid: string;
	readonly body: SpooledMessage["body"];
	readonly smtputf8: number;
	readonly received_at: number;
}

export function spooledMessage(row: MessageRow): SpooledMessage {
	return {
		id: row.message_id,
		campaignId: row.campaign_id,
		accountId: row.account_id,
		segment: row.segment,
		offset: row.offset,
		length: row.length,
		mailFrom: row.mail_from,
		ret: row.ret,
		envid: row.envid,
		body: row.body,
		smtputf8: row.smtputf8 === 1,
		receivedAt: row.received_at,
	};
}
