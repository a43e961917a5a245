import { hash } from "node:crypto";
import type { AccountStore } from "../../accounts/account-store.ts";
import type { Sql } from "./sql.ts";

type KnownRecipients = Pick<AccountStore, "knownRecipients" | "addKnownRecipients" | "newRecipientsSince" | "countKnownRecipients">;

const hour = 60 * 60 * 1_000;

/**
 * Whom each account has written to: 64 bits of a hash in place of the address, 20 bytes a recipient in place of 50. With a
 * million recipients, the chance that a new one is taken for known is one in 10^13. No key: the addresses stand in the ledger
 * as they are. How many came in each hour is kept beside it, so that the question of every message, how many were new within
 * a day, does not count tens of thousands of rows.
 */
export function knownRecipients(sql: Sql): KnownRecipients {
	const find = sql.prepare("SELECT 1 FROM known_recipients WHERE account_id = ? AND hash = ?");
	const add = sql.prepare("INSERT INTO known_recipients (account_id, hash, first_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
	const addToHour = sql.prepare(
		"INSERT INTO new_recipients_by_hour (account_id, hour, n) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
	);
	const between = sql.prepare<{ n: number }>(
		"SELECT count(*) AS n FROM known_recipients WHERE account_id = ? AND first_at >= ? AND first_at < ?",
	);
	const hours = sql.prepare<{ n: number }>(
		"SELECT coalesce(sum(n), 0) AS n FROM new_recipients_by_hour WHERE account_id = ? AND hour >= ?",
	);
	return {
		knownRecipients: (accountId, addresses) => new Set(addresses.filter((address) => find.get(accountId, hashOf(address)) !== undefined)),
		addKnownRecipients(accountId, addresses, at) {
			return sql.transaction(() => {
				const added = addresses.reduce((sum, address) => sum + add.run(accountId, hashOf(address), at), 0);
				if (added > 0) addToHour.run(accountId, Math.floor(at / hour), added);
				return added;
			});
		},
		newRecipientsSince(accountId, since) {
			const wholeFrom = Math.ceil(since / hour);
			return (between.get(accountId, since, wholeFrom * hour)?.n ?? 0) + (hours.get(accountId, wholeFrom)?.n ?? 0);
		},
		countKnownRecipients: (accountId) => hours.get(accountId, 0)?.n ?? 0,
	};
}

function hashOf(address: string): bigint {
	return hash("sha256", address, "buffer").readBigInt64BE();
}
