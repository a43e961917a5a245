import type { AccountStore } from "../../accounts/account-store.ts";
import type { Sql } from "./sql.ts";

type LoginAttempts = Pick<AccountStore, "addLoginAttempt" | "failuresSince" | "otherAccountsFromNetwork" | "dropLoginAttemptsBefore">;

/** Tries to log in. */
export function loginAttempts(sql: Sql): LoginAttempts {
	const add = sql.prepare(
		"INSERT INTO login_attempts (at, account_id, client_address, network, helo, succeeded) VALUES (?, ?, ?, ?, ?, ?)",
	);
	const failures = sql.prepare<{ n: number }>(
		`SELECT count(*) AS n FROM login_attempts WHERE account_id = ?1 AND at >= ?2 AND at < ?3 AND succeeded = 0
			AND at > coalesce((SELECT max(at) FROM login_attempts WHERE account_id = ?1 AND at >= ?2 AND at < ?3 AND succeeded = 1), ?2 - 1)`,
	);
	const others = sql.prepare<{ n: number }>(
		"SELECT count(DISTINCT account_id) AS n FROM login_attempts WHERE network = ? AND account_id <> ? AND at >= ?",
	);
	const drop = sql.prepare("DELETE FROM login_attempts WHERE at < ?");
	return {
		addLoginAttempt({ at, accountId, clientAddress, network, helo, succeeded }) {
			sql.withoutHurry(() => void add.run(at, accountId ?? null, clientAddress, network, helo, succeeded ? 1 : 0));
		},
		failuresSince: (accountId, since, until = Number.MAX_SAFE_INTEGER) => failures.get(accountId, since, until)?.n ?? 0,
		otherAccountsFromNetwork: (network, accountId, since) => others.get(network, accountId, since)?.n ?? 0,
		dropLoginAttemptsBefore: (time) => void drop.run(time),
	};
}
