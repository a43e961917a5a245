import type { Account } from "../accounts/account.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Campaign } from "./campaign.ts";
import type { Teller, Telling } from "./gate-parts.ts";
import type { GateStore } from "./gate-store.ts";
import type { NoticeKind } from "./notices/notice.ts";
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

const kinds: Readonly<Record<Telling, NoticeKind | undefined>> = {
	held: "held",
	frozen: "frozen",
	released: "released",
	refused: "refused",
	canary: undefined,
	"canary-over": undefined,
	thawed: undefined,
	"second-factor": undefined,
};

/** Tells owners by mail and webhook, with the message that decided as a sample. */
export class NoticeTeller implements Teller {
	readonly #parts: NoticeTellerParts;
	#working: Promise<void> = Promise.resolve();

	constructor(parts: NoticeTellerParts) {
		this.#parts = parts;
	}

	tell(what: Telling, account: Account, campaign: Campaign | undefined): void {
		const kind = kinds[what];
		const about = campaign ?? this.#lastHeld(account);
		if (kind === undefined || about === undefined) return;
		this.#working = this.#working.then(() => this.#put(kind, account, about)).catch((cause) => this.#failed(about, cause));
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

	async #put(kind: NoticeKind, account: Account, campaign: Campaign): Promise<void> {
		const { store, clock, notices, wake } = this.#parts;
		const message = await this.#sample(campaign);
		store.transaction(() =>
			notices.tell({ kind, at: clock.now(), by: campaign.decidedBy, account, campaign, counts: store.counts(campaign.id), message }),
		);
		wake();
	}

	async #sample({ sampleMessageId }: Campaign): Promise<Uint8Array | undefined> {
		const message = sampleMessageId === undefined ? undefined : this.#parts.store.message(sampleMessageId);
		// A notice without a sample is better than none.
		return message === undefined ? undefined : this.#parts.spool.read(message).catch(() => undefined);
	}

	#lastHeld(account: Account): Campaign | undefined {
		return this.#parts.store.campaigns({ accountId: account.id, states: ["held"], limit: 1 })[0];
	}

	#failed({ id }: Campaign, cause: unknown): void {
		this.#parts.log.error({ campaign: id, cause: String(cause) }, "nobody could be told of a campaign");
	}
}
