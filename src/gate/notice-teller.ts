import type { Account } from "../accounts/account.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Campaign } from "./campaign.ts";
import type { Teller, Telling } from "./gate-parts.ts";
import type { GateStore } from "./gate-store.ts";
import type { AccountNoticeKind } from "./notices/account-notice.ts";
import type { Notice, NoticeKind } from "./notices/notice.ts";
import type { Notices } from "./notices/notices.ts";
import type { Spool } from "./spool.ts";

export interface NoticeTellerParts {
	readonly store: GateStore;
	readonly spool: Spool;
	readonly clock: Clock;
	readonly log: Log;
	readonly notices: Notices;
	/** Notices were added to the store. */
	readonly wake: () => void;
}

const campaignKinds: Readonly<Record<Telling, NoticeKind | undefined>> = {
	held: "held",
	frozen: "frozen",
	released: "released",
	refused: "refused",
	canary: undefined,
	"canary-alarm": "canary-alarm",
	"canary-over": "canary-over",
	thawed: undefined,
	"second-factor": undefined,
};
const accountKinds: Readonly<Partial<Record<Telling, AccountNoticeKind>>> = {
	frozen: "frozen",
	thawed: "thawed",
	"second-factor": "second-factor",
};

/** Campaigns to which nothing was added for so long do not rise any more. */
const risesFor = 2 * 3_600_000;

/** Tells owners by mail and webhook, with the message that decided as a sample. */
export class NoticeTeller implements Teller {
	readonly #parts: NoticeTellerParts;
	#working: Promise<void> = Promise.resolve();

	constructor(parts: NoticeTellerParts) {
		this.#parts = parts;
	}

	tell(what: Telling, account: Account, campaign: Campaign | undefined): void {
		const about = campaign ?? (what === "frozen" ? this.#lastHeld(account) : undefined);
		const kind = campaignKinds[what];
		const accountKind = accountKinds[what];
		if (about !== undefined && kind !== undefined) this.#next(about.id, () => this.#put(kind, account, about));
		else if (accountKind !== undefined) this.#next(account.name, () => this.#putOfAccount(accountKind, account));
	}

	/** Held campaigns of which the first notice said "1 recipient" and to which thousands were added since. */
	tellRises(): void {
		const { store, clock, notices } = this.#parts;
		const now = clock.now();
		for (const campaign of store.campaigns({ states: ["held"] })) {
			if (campaign.kind !== "smtp" || now - campaign.lastAt > risesFor) continue;
			if (!notices.hasRisen(campaign.id, now, () => store.counts(campaign.id).held)) continue;
			const account = store.account(campaign.accountId);
			if (account !== undefined) this.#next(campaign.id, () => this.#putRise(account, campaign));
		}
	}

	/** Holds that a process which ended at the wrong moment told nobody of. */
	tellMissed(): void {
		const { store } = this.#parts;
		for (const campaign of store.campaigns({ states: ["held"] })) {
			const told = store.events({ campaignId: campaign.id, limit: 100 }).some(({ kind }) => kind === "told" || kind === "not-told");
			const account = told ? undefined : store.account(campaign.accountId);
			if (account !== undefined) this.tell("held", account, campaign);
		}
	}

	/** Resolves when what was to be told stands in the store. */
	settled(): Promise<void> {
		return this.#working;
	}

	/** One after the other: they are told in the order in which they happened. */
	#next(about: string, put: () => Promise<void>): void {
		this.#working = this.#working.then(put).catch((cause) => this.#failed(about, cause));
	}

	async #put(kind: NoticeKind, account: Account, campaign: Campaign): Promise<void> {
		const notice = await this.#notice(kind, account, campaign);
		this.#parts.store.transaction(() => this.#parts.notices.tell(notice));
		this.#parts.wake();
	}

	async #putRise(account: Account, campaign: Campaign): Promise<void> {
		const notice = await this.#notice("held", account, campaign);
		this.#parts.store.transaction(() => this.#parts.notices.tellRise(notice));
		this.#parts.wake();
	}

	async #putOfAccount(kind: AccountNoticeKind, account: Account): Promise<void> {
		const { store, clock, notices, wake } = this.#parts;
		store.transaction(() => notices.tellOfAccount({ kind, at: clock.now(), account, by: undefined }));
		wake();
	}

	async #notice(kind: NoticeKind, account: Account, campaign: Campaign): Promise<Notice> {
		const message = await this.#sample(campaign);
		const counts = this.#parts.store.counts(campaign.id);
		return { kind, at: this.#parts.clock.now(), by: campaign.decidedBy, account, campaign, counts, message };
	}

	async #sample({ sampleMessageId }: Campaign): Promise<Uint8Array | undefined> {
		const message = sampleMessageId === undefined ? undefined : this.#parts.store.message(sampleMessageId);
		// A notice without a sample is better than none.
		return message === undefined ? undefined : this.#parts.spool.read(message).catch(() => undefined);
	}

	#lastHeld(account: Account): Campaign | undefined {
		return this.#parts.store.campaigns({ accountId: account.id, states: ["held"], limit: 1 })[0];
	}

	#failed(about: string, cause: unknown): void {
		this.#parts.log.error({ about, cause: String(cause) }, "nobody could be told of a campaign or account");
	}
}
