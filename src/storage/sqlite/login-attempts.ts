import type { AccountStore } from "../../accounts/account-store.ts";
import type { Sql } from "./sql.ts";

type LoginAttempts = Pick<AccountStore, "addLoginAttempt" | "failuresSince" | "otherAccountsFromNetwork" | "dropLoginAttemptsBefore">;

/** Answers that are remembered, until somebody logs in. */
const mostRemembered = 1_000;

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
	// Asked for every message, and it changes with every login only: we are the one process that has the store.
	const counted = new Map<string, number>();
	const remembered = (question: string, count: () => number): number => {
		const known = counted.get(question);
		if (known !== undefined) return known;
		const counts = count();
		if (sql.inTransaction) return counts;
		if (counted.size >= mostRemembered) counted.clear();
		counted.set(question, counts);
		return counts;
	};
	return {
		addLoginAttempt({ at, accountId, clientAddress, network, helo, succeeded }) {
			counted.clear();
			sql.withoutHurry(() => void add.run(at, accountId ?? null, clientAddress, network, helo, succeeded ? 1 : 0));
		},
		failuresSince: (accountId, since) => remembered(`${accountId} ${since}`, () => failures.get(accountId, since)?.n ?? 0),
		otherAccountsFromNetwork: (network, accountId, since) =>
			remembered(`${accountId} ${since} ${network}`, () => others.get(network, accountId, since)?.n ?? 0),
		dropLoginAttemptsBefore(time) {
			counted.clear();
			drop.run(time);
		},
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
