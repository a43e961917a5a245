import { StorageError } from "../base/storage-error.ts";
import type { Envelope } from "../signals/facts.ts";
import type { AccountRoom } from "./account-room.ts";
import type { AccountRooms } from "./account-rooms.ts";
import type { Campaign } from "./campaign.ts";
import type { CanaryWatch } from "./canary-watch.ts";
import type { GateParts } from "./gate-parts.ts";
import type { RecipientState, SpoolPlace } from "./ledger.ts";
import { loginSigns } from "./login-signs.ts";
import { lookOrHold } from "./look-or-hold.ts";
import type { MessageReport } from "./message-report.ts";
import { type Ruling, ruleSubmission } from "./rule-submission.ts";
import type { Receipt, Submission } from "./submission.ts";

export interface IntakeEvents {
	/** The first message of a campaign is on disk: people may have to be told. */
	begun(room: AccountRoom, campaignId: string): void;
}

/**
 * The way of one message from the gateway to disk: looked at, ruled on, spooled, entered in the ledger; and only then answered
 * for. Nothing of it goes out before that.
 */
export class Intake {
	readonly #parts: GateParts;
	readonly #rooms: AccountRooms;
	readonly #canaries: CanaryWatch;
	readonly #events: IntakeEvents;
	/** Segments that hold a message whose ledger rows are not written yet: they must not be cleaned away. */
	readonly #entering = new Map<number, number>();

	constructor(parts: GateParts, rooms: AccountRooms, canaries: CanaryWatch, events: IntakeEvents) {
		this.#parts = parts;
		this.#rooms = rooms;
		this.#canaries = canaries;
		this.#events = events;
	}

	async submit(submission: Submission): Promise<Receipt> {
		const room = this.#rooms.open(submission.accountId);
		if (room === undefined || room.account.state === "frozen") return deferred("frozen", "the account is frozen");
		const report = await lookOrHold(this.#parts, submission.message, envelopeOf(submission), { session: submission.session.id });
		const ruling = this.#rule(room, submission, report);
		if (this.#isTurnedAway(room, ruling)) return deferred("held", `campaign ${ruling.campaign.id} waits for its owner`);
		try {
			return await this.#keep(room, submission, ruling);
		} catch (cause) {
			if (!(cause instanceof StorageError)) throw cause;
			this.#parts.log.error({ account: room.account.name, code: cause.code, cause: cause.message }, "a message could not be kept");
			return deferred("disk", cause.message);
		}
	}

	/** Segments that may not be removed though the ledger does not name them yet. */
	enteringSegments(): ReadonlySet<number> {
		return new Set(this.#entering.keys());
	}

	#rule(room: AccountRoom, { session, recipients }: Submission, report: MessageReport): Ruling {
		const { clock, store } = this.#parts;
		const addresses = recipients.map(({ address }) => address.toLowerCase());
		return ruleSubmission(room, this.#parts, {
			report,
			session,
			signs: loginSigns(this.#parts, room, session),
			recipients: addresses,
			newRecipients: addresses.length - store.knownRecipients(room.account.id, addresses).size,
			expectedRecipients: 0,
			kind: "smtp",
			now: clock.now(),
		});
	}

	/** `on_hold = "defer"`: one message is kept as the sample that a person judges by, the rest stays with the sender. */
	#isTurnedAway(room: AccountRoom, { campaign }: Ruling): boolean {
		return this.#parts.settings.onHold === "defer" && campaign.state === "held" && !room.isUnsaved(campaign.id);
	}

	async #keep(room: AccountRoom, submission: Submission, ruling: Ruling): Promise<Receipt> {
		const { spool, commits, deliveries } = this.#parts;
		const place = await spool.append(submission.message);
		this.#enter(place.segment, 1);
		try {
			const { messageId, state } = await commits.add(() => this.#enterInLedger(room, submission, ruling.campaign.id, place));
			if (state === "accepted") deliveries.wake();
			if (room.saved(ruling.campaign.id)) this.#events.begun(room, ruling.campaign.id);
			return { kind: "taken", id: `${ruling.campaign.id}.${messageId}` };
		} finally {
			this.#enter(place.segment, -1);
		}
	}

	/** The campaign's state counts as it is now, not as it was when the message was looked at: it may have been held meanwhile. */
	#enterInLedger(
		room: AccountRoom,
		submission: Submission,
		campaignId: string,
		place: SpoolPlace,
	): { messageId: number; state: RecipientState } {
		const { store, clock } = this.#parts;
		const now = clock.now();
		room.save(campaignId);
		room.touch(campaignId, now);
		const campaign = room.campaign(campaignId) ?? store.campaign(campaignId);
		if (campaign === undefined) throw new Error(`campaign ${campaignId} is gone`);
		const { parameters, recipients, mailFrom } = submission;
		const state = this.#stateFor(room, campaign, recipients.length);
		const message = { ...place, ...parameters, campaignId, accountId: room.account.id, mailFrom, receivedAt: now };
		const messageId = store.addMessage(message, recipients, state);
		room.setSample(campaignId, messageId);
		if (state === "accepted")
			room.addKnownRecipients(
				recipients.map(({ address }) => address.toLowerCase()),
				now,
			);
		return { messageId, state };
	}

	#stateFor(room: AccountRoom, campaign: Campaign, recipients: number): RecipientState {
		if (room.account.state === "frozen") return "held";
		if (campaign.state === "refused") return "refused";
		if (campaign.state === "held") return "held";
		if (campaign.state === "canary") return this.#canaries.admit(campaign, recipients) ? "accepted" : "held";
		return "accepted";
	}

	#enter(segment: number, change: number): void {
		const count = (this.#entering.get(segment) ?? 0) + change;
		if (count === 0) this.#entering.delete(segment);
		else this.#entering.set(segment, count);
	}
}

function envelopeOf({ session, mailFrom, recipients, accountId }: Submission): Envelope {
	return {
		mailFrom,
		recipients: recipients.map(({ address }) => address),
		clientAddress: session.clientAddress,
		helo: session.helo,
		user: String(accountId),
	};
}

function deferred(why: Extract<Receipt, { kind: "deferred" }>["why"], text: string): Receipt {
	return { kind: "deferred", why, text };
}
