import type { AccountStore } from "../../accounts/account-store.ts";
import type { Sql } from "./sql.ts";

/** What is normal for each account, as JSON. */
export function profiles(sql: Sql): Pick<AccountStore, "profile" | "saveProfile" | "dropProfile"> {
	const read = sql.prepare<{ json: string }>("SELECT json FROM profiles WHERE account_id = ?");
	const save = sql.prepare("INSERT INTO profiles (account_id, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json");
	const drop = sql.prepare("DELETE FROM profiles WHERE account_id = ?");
	return {
		profile: (accountId) => read.get(accountId)?.json,
		saveProfile: (accountId, json) => void save.run(accountId, json),
		dropProfile: (accountId) => void drop.run(accountId),
	};
}
