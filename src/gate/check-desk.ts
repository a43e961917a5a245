import type { AccountRoom } from "./account-room.ts";
import type { AccountRooms } from "./account-rooms.ts";
import { type Action, actions, type CampaignState } from "./campaign.ts";
import type { CheckAnswer, CheckRequest, Outcome } from "./gate-control.ts";
import type { GateParts } from "./gate-parts.ts";
import { loginSigns } from "./login-signs.ts";
import { lookOrHold } from "./look-or-hold.ts";
import type { MessageReport } from "./message-report.ts";
import { type Ruling, ruleSubmission } from "./rule-submission.ts";

export interface CheckDeskParts extends GateParts {
	readonly rooms: AccountRooms;
	/** The first message of a campaign is on disk: people may have to be told. */
	readonly begun: (room: AccountRoom, campaignId: string) => void;
}

/**
 * For newsletter services that send by themselves: they show a campaign before its first recipient gets it and are told what to
 * do. The campaign stands beside those that came by SMTP, and its webhook says when a person has decided.
 */
export class CheckDesk {
	readonly #parts: CheckDeskParts;

	constructor(parts: CheckDeskParts) {
		this.#parts = parts;
	}

	async check(request: CheckRequest): Promise<Outcome<CheckAnswer>> {
		const account = this.#parts.store.accountByName(request.account);
		const room = account === undefined ? undefined : this.#parts.rooms.open(account.id);
		if (room === undefined) {
			const text = `There is no account ${request.account}. Add it first: tidegate account add ${request.account} --from …`;
			return { done: false, why: "no-such-account", text };
		}
		const { clientAddress, helo } = request.session;
		const envelope = { clientAddress, helo, user: String(room.account.id) };
		const rulings: Ruling[] = [];
		for (const message of request.messages) {
			const report = await lookOrHold(this.#parts, message, envelope, { account: room.account.name });
			rulings.push(await this.#keep(room, message, this.#rule(room, request, report)));
		}
		const worst = rulings.reduce((worst, next) => (severity(room, next) > severity(room, worst) ? next : worst));
		return { done: true, value: answerOf(room, worst) };
	}

	#rule(room: AccountRoom, { session, recipients }: CheckRequest, report: MessageReport): Ruling {
		return ruleSubmission(room, this.#parts, {
			report,
			session,
			signs: loginSigns(this.#parts, room, session),
			recipients: [],
			newRecipients: 0,
			expectedRecipients: recipients,
			kind: "api",
			now: this.#parts.clock.now(),
		});
	}

	/** The message is kept as the sample that a person decides by; it has no recipients here and is never delivered. */
	async #keep(room: AccountRoom, message: Uint8Array, ruling: Ruling): Promise<Ruling> {
		const { spool, commits, store, clock } = this.#parts;
		const { id } = ruling.campaign;
		if (!room.isUnsaved(id)) {
			room.touch(id, clock.now());
			return ruling;
		}
		const place = await spool.append(message);
		const envelope = { mailFrom: "", ret: "", envid: "", body: "8bitmime", smtputf8: true } as const;
		await commits.add(() => {
			room.save(id);
			const spooled = { ...place, ...envelope, campaignId: id, accountId: room.account.id, receivedAt: clock.now() };
			room.setSample(id, store.addMessage(spooled, [], "held"));
		});
		if (room.saved(id)) this.#parts.begun(room, id);
		return ruling;
	}
}

const actionOf: Readonly<Record<CampaignState, Action>> = {
	passing: "pass",
	released: "pass",
	canary: "canary",
	held: "hold",
	refused: "hold",
};

/** What the campaign's state asks for; a freeze stays one. */
function actionNow(room: AccountRoom, { campaign, judgement }: Ruling): Action {
	if (room.account.state === "frozen") return "freeze";
	const action = actionOf[room.campaign(campaign.id)?.state ?? campaign.state];
	return action === "hold" && judgement.action === "freeze" ? "freeze" : action;
}

function severity(room: AccountRoom, ruling: Ruling): number {
	return actions.indexOf(actionNow(room, ruling));
}

function answerOf(room: AccountRoom, ruling: Ruling): CheckAnswer {
	const { campaign, judgement } = ruling;
	return { id: campaign.id, action: actionNow(room, ruling), score: judgement.score, reasons: judgement.reasons };
}
