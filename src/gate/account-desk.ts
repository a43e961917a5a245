import type { Account, AccountChange } from "../accounts/account.ts";
import { type Theme, themeName } from "../campaigns/themes/theme.ts";
import type { AccountRoom } from "./account-room.ts";
import type { AccountRooms } from "./account-rooms.ts";
import type { CampaignMoves } from "./campaign-moves.ts";
import type { LoginDesk } from "./credentials/login-desk.ts";
import type { PasswordHasher } from "./credentials/password-hasher.ts";
import { readableSecret } from "./credentials/readable-secret.ts";
import type { SecondFactor } from "./credentials/second-factor.ts";
import { newTotpSecret, totpUri } from "./credentials/totp.ts";
import type { AccountSecrets, AccountSettings, AccountView, By, NewAccountRequest, Observation, Outcome } from "./gate-control.ts";
import type { GateParts } from "./gate-parts.ts";
import { webhookAddressProblem } from "./notices/webhook-address.ts";
import { senderPattern } from "./sender-pattern.ts";

export interface AccountDeskParts extends GateParts {
	readonly rooms: AccountRooms;
	readonly moves: CampaignMoves;
	readonly logins: LoginDesk;
	readonly hasher: PasswordHasher;
	readonly secondFactor: SecondFactor;
	/** Connections of the account are closed. */
	readonly expel: (accountId: number) => void;
}

const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What a new password and a new second factor are called in the timeline. */
const events = { password: "new-password", secondFactor: "new-second-factor" } as const;

/** What people do with sending accounts. */
export class AccountDesk {
	readonly #parts: AccountDeskParts;

	constructor(parts: AccountDeskParts) {
		this.#parts = parts;
	}

	async add(request: NewAccountRequest, by: By): Promise<Outcome<AccountSecrets>> {
		const { store, hasher, clock } = this.#parts;
		const wrong = wrongIn(request);
		if (wrong !== undefined) return wrong;
		if (store.accountByName(request.name) !== undefined || store.accountByLogin(request.name.toLowerCase()) !== undefined)
			return refused("name-taken", `There is an account ${request.name} already`);
		const password = readableSecret();
		const totpSecret = newTotpSecret();
		const account = store.addAccount({
			name: request.name,
			from: request.from.map((address) => address.toLowerCase()),
			state: "active",
			stateReason: "",
			login: request.name.toLowerCase(),
			passwordHash: await hasher.hash(password),
			totpSecret,
			totpLastStep: 0,
			contacts: request.contacts ?? [],
			webhook: request.webhook,
			webhookSecret: readableSecret(8),
			seeds: request.seeds ?? [],
			createdAt: clock.now(),
			confirmedAt: undefined,
		});
		this.#event(account, "added", "", by);
		return done(secretsOf(account, password, totpSecret));
	}

	change(name: string, change: AccountSettings, by: By): Outcome<Account> {
		const room = this.#room(name);
		if (room === undefined) return noSuchAccount(name);
		const { from, contacts, seeds, webhook } = { ...room.account, ...change };
		const wrong = wrongIn({ name, from, contacts, seeds, ...(webhook === undefined || webhook === "" ? {} : { webhook }) });
		if (wrong !== undefined) return wrong;
		const changed = { from: from.map((address) => address.toLowerCase()), contacts, seeds, webhook: webhook === "" ? undefined : webhook };
		return done(this.#change(room, changed, "changed", by, Object.keys(change).join(", ")));
	}

	async rotate(name: string, options: { secondFactor?: boolean; code?: string }, by: By): Promise<Outcome<AccountSecrets>> {
		const room = this.#room(name);
		if (room === undefined) return noSuchAccount(name);
		const renew = options.secondFactor === true;
		// At the machine a lost telephone can be replaced; the owner is told of it. From anywhere else it takes the old one.
		if (renew && room.account.totpSecret !== undefined && (by !== "operator" || options.code !== undefined)) {
			const checked = this.#takeCode(room, options.code ?? "", by);
			if (!checked.done) return checked;
		}
		const password = readableSecret();
		const passwordHash = await this.#parts.hasher.hash(password);
		const totpSecret = renew || room.account.totpSecret === undefined ? newTotpSecret() : undefined;
		const change: AccountChange = totpSecret === undefined ? { passwordHash } : { passwordHash, totpSecret, totpLastStep: 0 };
		const account = this.#change(room, change, totpSecret === undefined ? events.password : events.secondFactor, by);
		if (totpSecret !== undefined) this.#parts.teller.tell("second-factor", account, undefined);
		this.#shutOut(account.id);
		return done(secretsOf(account, password, totpSecret));
	}

	/** Its login stops working, open connections included, and nothing of it goes out any more. */
	async freeze(name: string, reason: string, by: By): Promise<Outcome<Account>> {
		const room = this.#room(name);
		if (room === undefined) return noSuchAccount(name);
		const account = this.#change(room, { state: "frozen", stateReason: reason }, "frozen", by, reason);
		this.#shutOut(account.id);
		await this.#stopAll(room, by);
		this.#parts.teller.tell("frozen", account, undefined);
		return done(account);
	}

	thaw(name: string, code: string, by: By): Outcome<Account> {
		const room = this.#room(name);
		if (room === undefined) return noSuchAccount(name);
		if (room.account.state !== "frozen") return done(room.account);
		const checked = this.#takeCode(room, code, by);
		if (!checked.done) return checked;
		const account = this.#change(room, { state: "active", stateReason: "" }, "thawed", by);
		this.#parts.logins.forget(account.id);
		this.#parts.teller.tell("thawed", account, undefined);
		return done(account);
	}

	learn(name: string, observations: readonly Observation[], by: By): Outcome<{ readonly learnt: number }> {
		const room = this.#room(name);
		if (room === undefined) return noSuchAccount(name);
		const now = this.#parts.clock.now();
		this.#parts.store.transaction(() => {
			room.changeProfile((profile) => {
				// What a person hands in as the account's past is confirmed by that person.
				for (const { traits, at } of inOrder(observations)) profile.observe(traits, { at: at ?? now, confirmed: true });
			});
			if (observations.length > 0)
				this.#change(room, { confirmedAt: room.account.confirmedAt ?? now }, "learnt", by, `${observations.length}`);
		});
		return done({ learnt: observations.length });
	}

	resetProfile(name: string, by: By): Outcome<Account> {
		const room = this.#room(name);
		if (room === undefined) return noSuchAccount(name);
		room.resetProfile();
		return done(this.#change(room, { confirmedAt: undefined }, "profile-reset", by));
	}

	view(name: string): Outcome<AccountView> {
		const room = this.#room(name);
		return room === undefined ? noSuchAccount(name) : done(this.#view(room));
	}

	views(): readonly AccountView[] {
		return this.#parts.store.accounts().map(({ id }) => this.#view(this.#parts.rooms.open(id) as AccountRoom));
	}

	/** Looks at a code and, where it is right, uses it up in the same go: two who come with it must not both pass. */
	#takeCode(room: AccountRoom, code: string, by: By): Outcome<{ readonly step: number }> {
		const checked = this.#parts.secondFactor.check(room.account, code, by);
		if (checked.done) this.#parts.rooms.changeAccount(room.account.id, { totpLastStep: checked.value.step });
		return checked;
	}

	async #stopAll(room: AccountRoom, by: By): Promise<void> {
		const { store, moves } = this.#parts;
		const running = store.campaigns({ accountId: room.account.id, states: ["passing", "canary", "released"] });
		for (const campaign of running) {
			const { accepted, delivering, held } = store.counts(campaign.id);
			if (accepted + delivering + held > 0) await moves.stop(room, campaign, "the account was frozen", by);
		}
	}

	#shutOut(accountId: number): void {
		this.#parts.logins.forget(accountId);
		this.#parts.expel(accountId);
	}

	#view(room: AccountRoom): AccountView {
		const held = this.#parts.store.campaigns({ accountId: room.account.id, states: ["held"] }).length;
		return {
			account: room.account,
			knownRecipients: room.knownRecipients,
			held,
			profile: room.profile.lines((theme) => themeName(theme as Theme)),
		};
	}

	#room(name: string): AccountRoom | undefined {
		const account = this.#parts.store.accountByName(name);
		return account === undefined ? undefined : this.#parts.rooms.open(account.id);
	}

	#change(room: AccountRoom, change: AccountChange, event: string, by: By, text = ""): Account {
		const account = this.#parts.rooms.changeAccount(room.account.id, change);
		this.#event(account, event, text, by);
		return account;
	}

	#event(account: Account, kind: string, text: string, by: By): void {
		this.#parts.store.addEvent({ at: this.#parts.clock.now(), accountId: account.id, campaignId: undefined, kind, text, by });
	}
}

function wrongIn({ name, from, contacts = [], seeds = [], webhook }: NewAccountRequest): Outcome<never> | undefined {
	if (!namePattern.test(name)) return refused("bad-name", "A name has letters, digits, dots, dashes and underscores, 64 at most");
	if (from.length === 0) return refused("bad-address", "Say at least one address, or @domain, that the account sends as");
	for (const address of from) {
		if (senderPattern(address) === undefined) return refused("bad-address", `“${address}” is neither an address nor an @domain`);
	}
	for (const address of [...contacts, ...seeds]) {
		if (senderPattern(address)?.kind !== "address") return refused("bad-address", `“${address}” is no address`);
	}
	// Whether http and private networks are allowed is looked at whenever something is sent: settings change.
	const problem = webhook === undefined ? undefined : webhookAddressProblem(webhook, { allowHttp: true, allowPrivate: true });
	if (problem !== undefined) return refused("bad-address", problem);
	return undefined;
}

function inOrder(observations: readonly Observation[]): Observation[] {
	return [...observations].sort((left, right) => (left.at ?? 0) - (right.at ?? 0));
}

function secretsOf(account: Account, password: string, totpSecret: string | undefined): AccountSecrets {
	return {
		account,
		login: account.login,
		password,
		totpUri: totpSecret === undefined ? "" : totpUri(totpSecret, account.name),
		totpSecret: totpSecret ?? "",
		webhookSecret: account.webhookSecret,
	};
}

function done<T>(value: T): Outcome<T> {
	return { done: true, value };
}

function refused(why: Extract<Outcome<never>, { done: false }>["why"], text: string): Outcome<never> {
	return { done: false, why, text };
}

function noSuchAccount(name: string): Outcome<never> {
	return refused("no-such-account", `There is no account ${name}. See: tidegate account list`);
}
