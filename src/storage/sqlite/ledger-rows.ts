import type { GateStore } from "../../gate/gate-store.ts";
import { type LedgerRow, type RecipientState, recipientStates } from "../../gate/ledger.ts";
import type { Sql, Statement } from "./sql.ts";

interface Row {
	readonly id: number;
	readonly message_id: number;
	readonly campaign_id: string;
	readonly account_id: number;
	readonly state: number;
	readonly attempts: number;
	readonly accepted_at: number;
	readonly changed_at: number;
	readonly due_at: number;
	readonly address: string;
	readonly reply: string;
}

/** Rows read at once. */
const page = 500;
const select = `SELECT r.id, r.message_id, r.campaign_id, r.account_id, r.state, r.attempts, r.accepted_at, r.changed_at, r.due_at, r.address, r.reply`;

/**
 * The ledger as a stream, in the order in which recipients came in. It is read page by page, each beginning after the last row
 * of the one before: rows may change meanwhile, each comes once and as it stands then.
 */
export function ledgerRows(sql: Sql): Pick<GateStore, "ledger"> {
	const byMessages = (column: string) =>
		sql.prepare<Row>(
			`${select} FROM messages m CROSS JOIN recipients r ON r.message_id = m.id
				WHERE m.${column} = ? AND m.id >= ? AND r.id > ? ORDER BY m.id, r.id LIMIT ${page}`,
		);
	const ofCampaign = byMessages("campaign_id");
	const ofAccount = byMessages("account_id");
	const ofAddress = sql.prepare<Row>(`${select} FROM recipients r WHERE r.address = ? AND r.id > ? ORDER BY r.id LIMIT ${page}`);
	const all = sql.prepare<Row>(`${select} FROM recipients r WHERE r.id > ? ORDER BY r.id LIMIT ${page}`);

	return {
		ledger({ campaignId, accountId, address }) {
			const fits = (row: Row) =>
				(campaignId === undefined || row.campaign_id === campaignId) && (accountId === undefined || row.account_id === accountId);
			if (address !== undefined) return pages((last) => ofAddress.all(address, last?.id ?? 0), fits);
			if (campaignId !== undefined) return pages(after(ofCampaign, campaignId), fits);
			if (accountId !== undefined) return pages(after(ofAccount, accountId), fits);
			return pages((last) => all.all(last?.id ?? 0), fits);
		},
	};
}

function after(statement: Statement<Row>, value: string | number): (last: Row | undefined) => Row[] {
	return (last) => statement.all(value, last?.message_id ?? 0, last?.id ?? 0);
}

function* pages(read: (last: Row | undefined) => Row[], fits: (row: Row) => boolean): Generator<LedgerRow, void, void> {
	let last: Row | undefined;
	do {
		const rows = read(last);
		for (const row of rows) if (fits(row)) yield ledgerRow(row);
		last = rows.length < page ? undefined : rows.at(-1);
	} while (last !== undefined);
}

function ledgerRow(row: Row): LedgerRow {
	return {
		recipientId: row.id,
		messageId: row.message_id,
		campaignId: row.campaign_id,
		accountId: row.account_id,
		address: row.address,
		state: recipientStates[row.state] as RecipientState,
		reply: row.reply,
		attempts: row.attempts,
		acceptedAt: row.accepted_at,
		changedAt: row.changed_at,
		dueAt: row.due_at,
	};
}
