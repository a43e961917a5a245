import type { AccountStore } from "../../accounts/account-store.ts";
import type { Sql } from "./sql.ts";

type LoginAttempts = Pick<AccountStore, "addLoginAttempt" | "failuresSince" | "otherAccountsFromNetwork" | "dropLoginAttemptsBefore">;

/** Tries to log in. */
export function loginAttempts(sql: Sql): LoginAttempts {
	const add = sql.prepare(
		"INSERT INTO login_attempts (at, account_id, client_address, network, helo, succeeded) VALUES (?, ?, ?, ?, ?, ?)",
	);
	const failures = sql.prepare<{ n: number }>(
		"SELECT count(*) AS n FROM login_attempts WHERE account_id = ? AND at >= ? AND succeeded = 0",
	);
	const others = sql.prepare<{ n: number }>(otherAccounts);
	const drop = sql.prepare("DELETE FROM login_attempts WHERE at < ?");
	return {
		addLoginAttempt({ at, accountId, clientAddress, network, helo, succeeded }) {
			sql.withoutHurry(() => void add.run(at, accountId ?? null, clientAddress, network, helo, succeeded ? 1 : 0));
		},
		failuresSince: (accountId, since) => failures.get(accountId, since)?.n ?? 0,
		otherAccountsFromNetwork: (network, accountId, since) => others.get(network, accountId, since)?.n ?? 0,
		dropLoginAttemptsBefore: (time) => void drop.run(time),
	};
}

/** From account to account: a network at which one program logs in for every message has tens of thousands of rows a day. */
const otherAccounts = `
	WITH RECURSIVE seen (id) AS (
		SELECT min(account_id) FROM login_attempts WHERE network = ?1 AND account_id > 0
		UNION ALL
		SELECT (SELECT min(account_id) FROM login_attempts WHERE network = ?1 AND account_id > seen.id) FROM seen WHERE id IS NOT NULL
	)
	SELECT count(*) AS n FROM seen WHERE id IS NOT NULL AND id <> ?2
		AND EXISTS (SELECT 1 FROM login_attempts WHERE network = ?1 AND account_id = seen.id AND at >= ?3)`;
