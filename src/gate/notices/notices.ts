import type { Account } from "../../accounts/account.ts";
import type { GateStore } from "../gate-store.ts";
import type { AccountNotice } from "./account-notice.ts";
import { accountWording } from "./account-wording.ts";
import { type Notice, type NoticeKind, waitingRecipients } from "./notice.ts";
import { type NoticeLetter, noticeMail } from "./notice-mail.ts";
import { noticeWording } from "./notice-wording.ts";
import { accountWebhookBody, webhookBody } from "./webhook-body.ts";

export interface NoticesParts {
	readonly store: Pick<GateStore, "addNotice" | "addEvent" | "events">;
	/** Sender of notice mails: "gate@example.org" or "Gate <gate@example.org>". */
	readonly from: string;
}

const hour = 3_600_000;
/** Mails about new holds that an account's contacts get in an hour: who bombs them with holds would bury the one that counts. */
const mailsAnHour = 10;
/** A campaign is told again when so many times as many wait. */
const rise = 10;
/** Campaigns of which it is remembered in memory what was told; older ones by their events. */
const mostRemembered = 10_000;

/** How grave: a campaign is told of again only when it gets graver, bigger or decided. */
const grades: Readonly<Record<NoticeKind, number>> = { held: 1, "canary-alarm": 1, frozen: 2, "canary-over": 3, released: 3, refused: 3 };

interface Told {
	readonly at: number;
	readonly grade: number;
	readonly waiting: number;
}

/**
 * Tells people out of band what became of a campaign: puts mails and webhooks into the store, from where NoticeSender takes
 * them. Call it within the transaction that changes the campaign, so that no hold is kept without its notice, nor the reverse.
 */
export class Notices {
	readonly #store: NoticesParts["store"];
	readonly #from: string;
	readonly #told = new Map<string, Told>();
	readonly #mailTimes = new Map<number, number[]>();

	constructor({ store, from }: NoticesParts) {
		this.#store = store;
		this.#from = from;
	}

	/**
	 * Tells of a state that a campaign has come to. Mails: one for each campaign and grade (held, then frozen, then decided),
	 * however often it is called. Webhooks: one for each call; call it when the state changed, not for each message.
	 */
	tell(notice: Notice): void {
		const { account, campaign, kind, at } = notice;
		this.#webhook(account, webhookBody(notice), at);
		if (kind === "canary-over") return;
		const told = this.#lastTold(campaign.id);
		const decided = grades[kind] === grades.released;
		if (!decided && told !== undefined && told.grade < grades.released && told.grade >= grades[kind]) return;
		this.#mail(notice, decided || kind === "frozen");
	}

	/** Tells of what became of an account, where no campaign is behind it. */
	tellOfAccount(notice: AccountNotice): void {
		const { account, kind, at } = notice;
		this.#webhook(account, accountWebhookBody(notice), at);
		const letter = { wording: accountWording(notice), to: account.contacts, at, kind, accountId: account.id, campaignId: undefined };
		this.#put(letter, account.contacts);
		const event = account.contacts.length === 0 ? "not-told" : "told";
		this.#store.addEvent({
			at,
			accountId: account.id,
			campaignId: undefined,
			kind: event,
			text: `${toldText(account)}: ${kind}`,
			by: "gate",
		});
	}

	/**
	 * May a held campaign be told of once more, for ten times as many wait as were told of, and it is an hour since? Counts only
	 * when the hour is over.
	 */
	hasRisen(campaignId: string, at: number, waiting: () => number): boolean {
		const told = this.#lastTold(campaignId);
		return told !== undefined && told.grade < grades.released && at - told.at >= hour && waiting() >= Math.max(told.waiting, 1) * rise;
	}

	/** Tells once more of a campaign that has risen; people only. */
	tellRise(notice: Notice): void {
		this.#mail(notice, false);
	}

	#webhook({ webhook, webhookSecret }: Account, content: string, at: number): void {
		if (webhook === undefined) return;
		this.#store.addNotice({ kind: "webhook", to: webhook, content, secret: webhookSecret, attempts: 0, dueAt: at });
	}

	#put(letter: NoticeLetter, contacts: readonly string[]): void {
		if (contacts.length === 0) return;
		const content = noticeMail(letter, this.#from);
		for (const to of contacts) this.#store.addNotice({ kind: "mail", to, content, secret: "", attempts: 0, dueAt: letter.at });
	}

	#mail(notice: Notice, always: boolean): void {
		const { account, campaign, kind, at } = notice;
		this.#remember(campaign.id, { at, grade: grades[kind], waiting: waitingRecipients(notice) });
		if (account.contacts.length === 0) return this.#event(notice, "not-told", `${toldText(account)}: ${kind}`);
		if (!always && !this.#mayMail(account.id, at)) {
			this.#event(notice, "not-told", `The contacts got ${mailsAnHour} notices within the hour, and no mail of this: ${kind}`);
			return;
		}
		const letter = { wording: noticeWording(notice), to: account.contacts, at, kind, accountId: account.id, campaignId: campaign.id };
		this.#put(letter, account.contacts);
		this.#event(notice, "told", `${toldText(account)}: ${kind}`);
	}

	#event({ at, account, campaign }: Notice, kind: string, text: string): void {
		this.#store.addEvent({ at, accountId: account.id, campaignId: campaign.id, kind, text, by: "gate" });
	}

	#mayMail(accountId: number, at: number): boolean {
		const recent = (this.#mailTimes.get(accountId) ?? []).filter((time) => at - time < hour);
		const may = recent.length < mailsAnHour;
		this.#mailTimes.set(accountId, may ? [...recent, at] : recent);
		return may;
	}

	/** After a restart what was told stands in the events; how many waited does not, so a rise may be told once more. */
	#lastTold(campaignId: string): Told | undefined {
		const told = this.#told.get(campaignId);
		if (told !== undefined) return told;
		const event = this.#store.events({ campaignId, limit: 100 }).find(({ kind }) => kind === "told" || kind === "not-told");
		if (event === undefined) return undefined;
		const kind = (Object.keys(grades) as NoticeKind[]).find((each) => event.text.endsWith(`: ${each}`)) ?? "held";
		const read = { at: event.at, grade: grades[kind], waiting: 1 };
		this.#remember(campaignId, read);
		return read;
	}

	#remember(campaignId: string, told: Told): void {
		this.#told.delete(campaignId);
		this.#told.set(campaignId, told);
		if (this.#told.size <= mostRemembered) return;
		const oldest = this.#told.keys().next();
		if (!oldest.done) this.#told.delete(oldest.value);
	}
}

/** Ends before the colon; what was told stands behind it, and is read from there after a restart. */
function toldText({ name, contacts }: Account): string {
	return contacts.length === 0 ? `Nobody was told by mail, the account ${name} has no contacts` : `Notice to ${contacts.join(", ")}`;
}
