import type { GateStore } from "../gate-store.ts";
import { type Notice, type NoticeKind, waitingRecipients } from "./notice.ts";
import { noticeMail } from "./notice-mail.ts";
import { webhookBody } from "./webhook-body.ts";

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
const grades: Readonly<Record<NoticeKind, number>> = { held: 1, "canary-alarm": 1, frozen: 2, released: 3, refused: 3 };

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
		if (account.webhook !== undefined) {
			this.#store.addNotice({
				kind: "webhook",
				to: account.webhook,
				content: webhookBody(notice),
				secret: account.webhookSecret,
				attempts: 0,
				dueAt: at,
			});
		}
		const told = this.#lastTold(campaign.id);
		const decided = grades[kind] === grades.released;
		if (!decided && told !== undefined && told.grade < grades.released && told.grade >= grades[kind]) return;
		this.#mail(notice, decided || kind === "frozen");
	}

	/**
	 * More messages of a held campaign came in: tells once more when ten times as many wait as were told of, at most once an
	 * hour. Cheap when there is nothing to tell, so it may be called for every message. Returns whether it told.
	 */
	tellRise(campaignId: string, waiting: number, at: number, notice: () => Notice): boolean {
		const told = this.#lastTold(campaignId);
		if (told === undefined || at - told.at < hour || waiting < Math.max(told.waiting, 1) * rise) return false;
		this.#mail(notice(), false);
		return true;
	}

	#mail(notice: Notice, always: boolean): void {
		const { account, campaign, kind, at } = notice;
		this.#remember(campaign.id, { at, grade: grades[kind], waiting: waitingRecipients(notice) });
		if (account.contacts.length === 0) {
			this.#event(notice, "not-told", `Nobody was told by mail: the account ${account.name} has no contacts`);
			return;
		}
		if (!always && !this.#mayMail(account.id, at)) {
			this.#event(notice, "not-told", `Not told by mail: the contacts got ${mailsAnHour} notices within the hour`);
			return;
		}
		const content = noticeMail(notice, this.#from);
		for (const to of account.contacts) this.#store.addNotice({ kind: "mail", to, content, secret: "", attempts: 0, dueAt: at });
		this.#event(notice, "told", `Notice to ${account.contacts.join(", ")}: ${kind}`);
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
