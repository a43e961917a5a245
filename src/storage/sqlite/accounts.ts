import type { Account, AccountChange, AccountState, NewAccount } from "../../accounts/account.ts";
import type { AccountStore } from "../../accounts/account-store.ts";
import { type Columns, changeRow } from "./change-row.ts";
import type { Sql } from "./sql.ts";

interface Row {
	readonly id: number;
	readonly name: string;
	readonly sends_as: string;
	readonly state: AccountState;
	readonly state_reason: string;
	readonly login: string;
	readonly password_hash: string;
	readonly totp_secret: string | null;
	readonly totp_last_step: number;
	readonly contacts: string;
	readonly webhook: string | null;
	readonly webhook_secret: string;
	readonly seeds: string;
	readonly created_at: number;
	readonly confirmed_at: number | null;
}

const same = <T>(value: T) => value;
const list = (values: readonly string[]) => JSON.stringify(values);
const orNull = <T>(value: T | undefined) => value ?? null;

const columns: Columns<NewAccount> = {
	name: ["name", same],
	from: ["sends_as", list],
	state: ["state", same],
	stateReason: ["state_reason", same],
	login: ["login", same],
	passwordHash: ["password_hash", same],
	totpSecret: ["totp_secret", orNull],
	totpLastStep: ["totp_last_step", same],
	contacts: ["contacts", list],
	webhook: ["webhook", orNull],
	webhookSecret: ["webhook_secret", same],
	seeds: ["seeds", list],
	createdAt: ["created_at", same],
	confirmedAt: ["confirmed_at", orNull],
};

type Accounts = Pick<AccountStore, "addAccount" | "changeAccount" | "account" | "accountByName" | "accountByLogin" | "accounts">;

/** Sending accounts. A name or login that is taken throws. */
export function accounts(sql: Sql): Accounts {
	const insert = sql.prepare(
		`INSERT INTO accounts (name, sends_as, state, state_reason, login, password_hash, totp_secret, totp_last_step, contacts, webhook,
			webhook_secret, seeds, created_at, confirmed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const change = changeRow<AccountChange>(sql, "accounts", columns as Columns<AccountChange>);
	const byId = sql.prepare<Row>("SELECT * FROM accounts WHERE id = ?");
	const byName = sql.prepare<Row>("SELECT * FROM accounts WHERE name = ?");
	const byLogin = sql.prepare<Row>("SELECT * FROM accounts WHERE login = ?");
	const inOrder = sql.prepare<Row>("SELECT * FROM accounts ORDER BY name");

	return {
		addAccount(account) {
			const fields = Object.keys(columns) as (keyof NewAccount)[];
			const values = fields.map((field) => (columns[field][1] as (value: unknown) => string)(account[field]));
			return { ...account, id: insert.insert(...values) };
		},
		changeAccount(id, changes) {
			if (!change(id, changes)) throw new Error(`there is no account with number ${id}`);
			return accountOf(byId.get(id)) as Account;
		},
		account: (id) => accountOf(byId.get(id)),
		accountByName: (name) => accountOf(byName.get(name)),
		accountByLogin: (login) => accountOf(byLogin.get(login)),
		accounts: () => inOrder.all().map((row) => accountOf(row) as Account),
	};
}

function accountOf(row: Row | undefined): Account | undefined {
	if (row === undefined) return undefined;
	return {
		id: row.id,
		name: row.name,
		from: JSON.parse(row.sends_as),
		state: row.state,
		stateReason: row.state_reason,
		login: row.login,
		passwordHash: row.password_hash,
		totpSecret: row.totp_secret ?? undefined,
		totpLastStep: row.totp_last_step,
		contacts: JSON.parse(row.contacts),
		webhook: row.webhook ?? undefined,
		webhookSecret: row.webhook_secret,
		seeds: JSON.parse(row.seeds),
		createdAt: row.created_at,
		confirmedAt: row.confirmed_at ?? undefined,
	};
}
