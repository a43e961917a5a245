import type { LoginSigns, Session } from "../accounts/session.ts";
import type { Traits } from "../accounts/traits.ts";
import type { Evidence } from "../signals/evidence.ts";
import type { AccountRoom } from "./account-room.ts";
import { type Action, actions, type Campaign, type CampaignState } from "./campaign.ts";
import { newCampaignId } from "./campaign-id.ts";
import { scannerFailed } from "./failed-report.ts";
import type { GateSettings } from "./gate-settings.ts";
import { type Judgement, judge } from "./judge.ts";
import type { TakeoverNumbers } from "./takeover-numbers.ts";
import { accountLimits } from "./account-limits.ts";
import type { MessageReport } from "./message-report.ts";
import { scoreOf } from "../signals/score-of.ts";

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

export interface RulingParts {
	readonly settings: GateSettings;
	readonly numbers: TakeoverNumbers;
}

export interface Ruling {
	/** Found, or begun by this message. */
	readonly campaign: Campaign;
	readonly judgement: Judgement;
}

/**
 * Which campaign a message belongs to and what becomes of it. Every message is judged by itself: what joins a campaign that
 * passes must itself be no worse than what that campaign was let through with, else one altered message in a hundred would
 * ride along. What has the template of a held campaign is held with it, whatever it says.
 */
export function ruleSubmission(room: AccountRoom, { settings, numbers }: RulingParts, request: RulingRequest): Ruling {
	const found = room.find(request.report.fingerprint);
	const own = judgementOf(room, { settings, numbers }, request, found);
	const judgement = withLimits(room, settings, request, own);
	const joined = found === undefined ? undefined : joinable(room, found, judgement, request.report.traits);
	return { campaign: joined ?? begin(room, request, judgement, found), judgement };
}

function judgementOf(
	room: AccountRoom,
	{ settings, numbers }: RulingParts,
	request: RulingRequest,
	found: Campaign | undefined,
): Judgement {
	const { report, session, signs, recipients, expectedRecipients, now } = request;
	return judge(report, room.profile, {
		now,
		session,
		signs,
		recipients,
		learnAfter: settings.learnAfter,
		numbers,
		...(expectedRecipients > 0 ? { expectedRecipients } : {}),
		...(found === undefined ? {} : { campaign: { traits: found.sample.traits } }),
	});
}

/** Limits and faults decide alone, and are shown as evidence like everything else. */
function withLimits(room: AccountRoom, settings: GateSettings, request: RulingRequest, judgement: Judgement): Judgement {
	const isHeld = judgement.action === "hold" || judgement.action === "freeze";
	const faults = faultsOf(request.report);
	const limits = faults.length > 0 ? faults : accountLimits(room, settings, askedOf(request), isHeld);
	if (limits.length === 0) return judgement;
	const reasons = [...limits, ...judgement.reasons];
	return { ...judgement, action: isHeld ? judgement.action : "hold", score: scoreOf(reasons), reasons };
}

function askedOf(request: RulingRequest): Parameters<typeof accountLimits>[2] {
	const { from, otherFrom = [], unread = [] } = request.report.traits;
	return { ...request, from, otherFrom, unread };
}

/** A scanner that failed on a message must not let it through: see failedReport. */
function faultsOf({ content }: MessageReport): Evidence[] {
	return content.reasons.filter(({ code }) => code === scannerFailed);
}

/** The found campaign or its sibling, where the message may go the same way; undefined when it must go its own. */
function joinable(room: AccountRoom, found: Campaign, judgement: Judgement, traits: Traits): Campaign | undefined {
	if (mayJoin(found, judgement, traits)) return found;
	const sibling = room.sibling(found, siblingReason(judgement));
	return sibling !== undefined && (isWaiting(sibling) || judgement.action === "pass") && mayJoin(sibling, judgement, traits)
		? sibling
		: undefined;
}

function mayJoin(campaign: Campaign, { action, altered }: Judgement, traits: Traits): boolean {
	if (isWaiting(campaign)) return action !== "pass" || leadTheSameWay(traits, campaign.sample.traits);
	// A person who released a campaign saw its sample, and nothing that differs from it.
	if (campaign.state === "released") return !altered || action === "pass";
	if (severity(action) <= severity(campaign.action)) return true;
	// A plain copy that is a little more unusual than the first, for the hour or the recipient, goes the way of the first.
	return action === "canary" && !altered;
}

function isWaiting({ state }: Campaign): boolean {
	return state === "held" || state === "refused";
}

/**
 * An attacker who copies the account's own template with other links must not take the genuine mail of that template down with
 * the attack: what leads nowhere the held sample leads, and is normal by itself, is not part of it.
 */
function leadTheSameWay(traits: Traits, sample: Traits): boolean {
	const ends = endsOf(sample);
	const own = endsOf(traits);
	return (own.length === 0 && ends.length === 0) || own.some((end) => ends.includes(end));
}

/** Where a reader who does what the mail asks would end up. */
function endsOf({ calls, replyTo, phones, addresses }: Traits): string[] {
	return [...calls, ...replyTo, ...phones, ...addresses];
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
	return action === "pass" ? "pass" : `${action === "canary" ? "canary" : "hold"} ${strongest?.code ?? ""}`;
}
