import { hash } from "node:crypto";
import type { AccountStore } from "../../accounts/account-store.ts";
import type { Sql } from "./sql.ts";

type KnownRecipients = Pick<AccountStore, "knownRecipients" | "addKnownRecipients" | "newRecipientsSince" | "countKnownRecipients">;

/**
 * Whom each account has written to: 64 bits of a hash in place of the address, 20 bytes a recipient in place of 50. With a
 * million recipients, the chance that a new one is taken for known is one in 10^13. No key: the addresses stand in the ledger
 * as they are.
 */
export function knownRecipients(sql: Sql): KnownRecipients {
	const find = sql.prepare("SELECT 1 FROM known_recipients WHERE account_id = ? AND hash = ?");
	const add = sql.prepare("INSERT INTO known_recipients (account_id, hash, first_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
	const since = sql.prepare<{ n: number }>("SELECT count(*) AS n FROM known_recipients WHERE account_id = ? AND first_at >= ?");
	const all = sql.prepare<{ n: number }>("SELECT count(*) AS n FROM known_recipients WHERE account_id = ?");
	return {
		knownRecipients: (accountId, addresses) => new Set(addresses.filter((address) => find.get(accountId, hashOf(address)) !== undefined)),
		addKnownRecipients: (accountId, addresses, at) =>
			sql.transaction(() => addresses.reduce((added, address) => added + add.run(accountId, hashOf(address), at), 0)),
		newRecipientsSince: (accountId, time) => since.get(accountId, time)?.n ?? 0,
		countKnownRecipients: (accountId) => all.get(accountId)?.n ?? 0,
	};
}

function hashOf(address: string): bigint {
	return hash("sha256", address, "buffer").readBigInt64BE();
}
