import type { Account, AccountChange } from "../accounts/account.ts";
import { AccountRoom } from "./account-room.ts";
import type { GateParts } from "./gate-parts.ts";

/** Accounts kept at hand; the one not used for longest is put away. */
const mostRooms = 200;

/** The rooms of the accounts in use. */
export class AccountRooms {
	readonly #parts: GateParts;
	readonly #rooms = new Map<number, AccountRoom>();

	constructor(parts: GateParts) {
		this.#parts = parts;
	}

	/** undefined when there is no such account. */
	open(accountId: number): AccountRoom | undefined {
		const known = this.#rooms.get(accountId);
		if (known !== undefined) {
			this.#rooms.delete(accountId);
			this.#rooms.set(accountId, known);
			return known;
		}
		const account = this.#parts.store.account(accountId);
		if (account === undefined) return undefined;
		const room = new AccountRoom(account, this.#parts);
		this.#rooms.set(accountId, room);
		if (this.#rooms.size > mostRooms) this.#rooms.delete(this.#rooms.keys().next().value as number);
		return room;
	}

	/** The account as it is now; changed in the store and in its room alike. */
	changeAccount(accountId: number, change: AccountChange): Account {
		const account = this.#parts.store.changeAccount(accountId, change);
		const room = this.#rooms.get(accountId);
		if (room !== undefined) room.account = account;
		return account;
	}
}
