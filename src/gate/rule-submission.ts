import type { LoginSigns } from "../accounts/session.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { AccountRoom } from "./account-room.ts";
import { type Action, actions, type Campaign, type CampaignState } from "./campaign.ts";
import { newCampaignId } from "./campaign-id.ts";
import { scannerFailed } from "./failed-report.ts";
import type { GateSettings } from "./gate-settings.ts";
import { isAltered, type Judgement, judge } from "./judge.ts";
import { recipientLimits } from "./recipient-limits.ts";
import type { MessageReport } from "./message-report.ts";
import type { Session } from "../accounts/session.ts";

/** A message that is to be ruled on, and who handed it in. */
export interface RulingRequest {
	readonly report: MessageReport;
	readonly session: Session;
	readonly signs: LoginSigns;
	/** Addresses of this message, lower-cased. */
	readonly recipients: readonly string[];
	/** How many of them the account never wrote to. */
	readonly newRecipients: number;
	/** What a newsletter service says the campaign will have (API); 0 when not told. */
	readonly expectedRecipients: number;
	readonly kind: Campaign["kind"];
	readonly now: number;
}

export interface Ruling {
	readonly campaign: Campaign;
	/** The campaign was begun by this message. */
	readonly begun: boolean;
	readonly judgement: Judgement;
}

/**
 * Which campaign a message belongs to and what becomes of it. Every message is judged by itself: what joins a campaign that
 * passes must itself be no worse than what that campaign was let through with, else one altered message in a hundred would
 * ride along. What has the template of a held campaign is held with it, whatever it says.
 */
export function ruleSubmission(room: AccountRoom, settings: GateSettings, request: RulingRequest): Ruling {
	const found = room.find(request.report.fingerprint);
	const judgement = withLimits(room, settings, request, judgementOf(room, settings, request, found));
	const joined = found === undefined ? undefined : joinable(room, found, judgement, request.report);
	if (joined !== undefined) return { campaign: joined, begun: false, judgement };
	return { campaign: begin(room, request, judgement, found), begun: true, judgement };
}

function judgementOf(room: AccountRoom, settings: GateSettings, request: RulingRequest, found: Campaign | undefined): Judgement {
	const { report, session, signs, recipients, expectedRecipients, now } = request;
	const campaign = found === undefined ? undefined : { traits: found.sample.traits, fingerprint: found.sample.fingerprint };
	return judge(report, room.profile, {
		now,
		session,
		signs,
		recipients,
		expectedRecipients,
		account: { from: room.account.from, confirmed: room.account.confirmedAt !== undefined },
		campaign,
		learnAfter: settings.learnAfter,
	});
}

/** Limits decide alone, and are shown as evidence like everything else. */
function withLimits(room: AccountRoom, settings: GateSettings, request: RulingRequest, judgement: Judgement): Judgement {
	if (judgement.action === "hold" || judgement.action === "freeze") return judgement;
	const limits = [...faultsOf(request.report), ...recipientLimits(room, settings, request)];
	if (limits.length === 0) return judgement;
	const score = [...judgement.reasons, ...limits].reduce((sum, { weight }) => sum + weight, 0);
	return { action: "hold", score, reasons: [...limits, ...judgement.reasons] };
}

/** A scanner that failed on a message must not let it through: see failedReport. */
function faultsOf({ content }: MessageReport): Evidence[] {
	return content.reasons.filter(({ code }) => code === scannerFailed);
}

/** The found campaign or its altered sibling, where the message may go the same way; undefined when it must go its own. */
function joinable(room: AccountRoom, found: Campaign, judgement: Judgement, report: MessageReport): Campaign | undefined {
	if (found.state === "held" || found.state === "refused") return found;
	if (severity(judgement.action) <= severity(allowance(found, report))) return found;
	const sibling = room.sibling(found, siblingReason(judgement));
	if (sibling === undefined) return undefined;
	if (sibling.state === "held" || sibling.state === "refused") return sibling;
	return severity(judgement.action) <= severity(allowance(sibling, report)) ? sibling : undefined;
}

/** How bad a message may be and still go the campaign's way. A person who released a campaign saw its sample, and nothing else. */
function allowance({ state, action, sample }: Campaign, report: MessageReport): Action {
	if (state === "released") return isAltered(report, sample) ? "pass" : "freeze";
	return action;
}

function begin(room: AccountRoom, request: RulingRequest, judgement: Judgement, found: Campaign | undefined): Campaign {
	const { report, session, now, kind, expectedRecipients } = request;
	const campaign: Campaign = {
		id: newCampaignId(),
		accountId: room.account.id,
		state: stateAfter[judgement.action],
		kind,
		subject: report.subject,
		from: report.from,
		action: judgement.action,
		score: judgement.score,
		reasons: judgement.reasons,
		sample: report,
		session,
		sampleMessageId: undefined,
		alteredFrom: found?.id,
		firstAt: now,
		lastAt: now,
		expectedRecipients,
		decidedBy: "gate",
		decidedAt: now,
		learntAt: undefined,
		canaryUntil: undefined,
	};
	return room.begin(campaign, found === undefined ? undefined : siblingReason(judgement));
}

const stateAfter: Readonly<Record<Action, CampaignState>> = { pass: "passing", canary: "canary", hold: "held", freeze: "held" };

function severity(action: Action): number {
	return actions.indexOf(action);
}

/** Messages altered in different ways wait apart: releasing one kind must not release another. */
function siblingReason({ action, reasons }: Judgement): string {
	const strongest = reasons.reduce<Evidence | undefined>(
		(best, next) => (best === undefined || next.weight > best.weight ? next : best),
		undefined,
	);
	return `${action === "canary" ? "canary" : "hold"} ${strongest?.code ?? ""}`;
}
