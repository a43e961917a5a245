import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { GateStore, OutgoingNotice } from "../gate-store.ts";
import type { SendNoticeMail } from "./mail-by-next-hop.ts";
import { NoticeFailure } from "./notice-failure.ts";
import { noticeFields } from "./notice-mail.ts";
import { noticeRetry } from "./notice-retry.ts";
import type { WebhookRequest } from "./post-webhook.ts";
import { signWebhook } from "./webhook-signature.ts";

export interface NoticeSenderParts {
	readonly store: Pick<GateStore, "dueNotices" | "rescheduleNotice" | "addEvent" | "accountByName">;
	readonly clock: Clock;
	readonly log: Log;
	readonly sendMail: SendNoticeMail;
	readonly postWebhook: (request: WebhookRequest) => Promise<void>;
	/** Calls `work` after so many milliseconds; returns what takes that back. For tests that play three days. */
	readonly later?: (work: () => void, milliseconds: number) => () => void;
}

const atOnce = 8;
/** A notice whose outcome could not be written down is left alone for so long: else it would be sent again and again at once. */
const restAfterFault = 60_000;
/** With a clock that was set back, or a notice that was added without `wake`: looked at again after this time. */
const longestSleep = 10 * 60_000;

/**
 * Sends what stands in the store: mails and webhooks. At least once: a process that is killed between sending and writing it
 * down sends again. Sleeps until the next one is due, or until it is woken.
 */
export class NoticeSender {
	readonly #parts: NoticeSenderParts;
	readonly #underWay = new Map<number, Promise<void>>();
	readonly #restingUntil = new Map<number, number>();
	#cancel: (() => void) | undefined;
	#closed = false;

	constructor(parts: NoticeSenderParts) {
		this.#parts = parts;
	}

	/** Begins what is due. Call it at the start and whenever a notice was added; it does nothing twice. */
	wake(): void {
		if (this.#closed) return;
		this.#cancel?.();
		this.#cancel = undefined;
		for (const notice of this.#due()) {
			const sending = this.#send(notice)
				.catch((error: unknown) => {
					this.#parts.log.error({ err: error, notice: notice.id }, "What came of a notice could not be written down");
					this.#restingUntil.set(notice.id, this.#parts.clock.now() + restAfterFault);
				})
				.finally(() => {
					this.#underWay.delete(notice.id);
					this.wake();
				});
			this.#underWay.set(notice.id, sending);
		}
		this.#sleep();
	}

	/** Begins nothing more; resolves when what is under way has ended. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#cancel?.();
		await Promise.all(this.#underWay.values());
	}

	#due(): readonly OutgoingNotice[] {
		const room = atOnce - this.#underWay.size;
		if (room <= 0) return [];
		const now = this.#parts.clock.now();
		for (const [id, until] of this.#restingUntil) if (until <= now) this.#restingUntil.delete(id);
		const found = this.#parts.store.dueNotices(now, atOnce + this.#underWay.size + this.#restingUntil.size);
		return found.filter(({ id }) => !this.#underWay.has(id) && !this.#restingUntil.has(id)).slice(0, room);
	}

	#sleep(): void {
		// When all places are taken, whoever ends first wakes us.
		if (this.#underWay.size >= atOnce) return;
		const waiting = this.#parts.store.dueNotices(Number.MAX_SAFE_INTEGER, 1_000).filter(({ id }) => !this.#underWay.has(id));
		if (waiting.length === 0) return;
		const next = Math.min(...waiting.map(({ id, dueAt }) => this.#restingUntil.get(id) ?? dueAt));
		const sleep = Math.min(Math.max(next - this.#parts.clock.now(), 10), longestSleep);
		this.#cancel = (this.#parts.later ?? laterByTimer)(() => this.wake(), sleep);
	}

	async #send(notice: OutgoingNotice): Promise<void> {
		const { store, clock, log } = this.#parts;
		try {
			await this.#hand(notice);
			store.rescheduleNotice(notice.id, undefined);
			log.info({ notice: notice.id, kind: notice.kind, to: shownTo(notice) }, "Notice sent");
		} catch (error) {
			const attempts = notice.attempts + 1;
			const wait = error instanceof NoticeFailure && error.final ? undefined : noticeRetry(attempts);
			const fields = { notice: notice.id, kind: notice.kind, to: shownTo(notice), attempts, err: error };
			log.warn(fields, wait === undefined ? "Notice given up" : "Notice not taken, will be tried again");
			store.rescheduleNotice(notice.id, wait === undefined ? undefined : { attempts, dueAt: clock.now() + wait });
			if (wait === undefined) this.#giveUp(notice, error);
		}
	}

	#hand({ kind, to, content, secret }: OutgoingNotice): Promise<void> {
		if (kind === "mail") return this.#parts.sendMail({ to, content });
		return this.#parts.postWebhook({ to, body: content, signature: signWebhook(secret, content, this.#parts.clock.now()) });
	}

	/** So that the timeline shows that somebody was not told, and why. */
	#giveUp(notice: OutgoingNotice, error: unknown): void {
		const { accountId, campaignId } = this.#about(notice);
		if (accountId === undefined) return;
		const why = error instanceof Error ? error.message : String(error);
		const text = `The ${notice.kind === "mail" ? "mail" : "webhook"} to ${shownTo(notice)} was given up: ${why.slice(0, 500)}`;
		this.#parts.store.addEvent({ at: this.#parts.clock.now(), accountId, campaignId, kind: "notice-given-up", text, by: "gate" });
	}

	/** What a notice is about stands in it: in the header of a mail, in the JSON of a webhook. */
	#about({ kind, content }: OutgoingNotice): { readonly accountId: number | undefined; readonly campaignId: string | undefined } {
		if (kind === "mail") {
			const accountId = Number(headerField(content, noticeFields.account));
			return {
				accountId: Number.isSafeInteger(accountId) ? accountId : undefined,
				campaignId: headerField(content, noticeFields.campaign),
			};
		}
		const { account = "", campaign } = JSON.parse(content) as { account?: string; campaign?: { id?: string } };
		return { accountId: this.#parts.store.accountByName(account)?.id, campaignId: campaign?.id };
	}
}

function laterByTimer(work: () => void, milliseconds: number): () => void {
	const timer = setTimeout(work, milliseconds);
	return () => clearTimeout(timer);
}

/** The path of a webhook's address is often its password: that is not for the log. */
function shownTo({ kind, to }: OutgoingNotice): string {
	return kind === "mail" || !URL.canParse(to) ? to : new URL(to).origin;
}

function headerField(mail: string, name: string): string | undefined {
	return new RegExp(`^${name}: (\\S+)`, "m").exec(mail.slice(0, mail.indexOf("\r\n\r\n") + 1))?.[1];
}
