import { contentAspects, credentialAspects } from "../accounts/aspects/all-aspects.ts";
import { noveltiesOf, noveltyEvidence } from "../accounts/novelty.ts";
import type { Profile } from "../accounts/profile.ts";
import type { Sending } from "../accounts/sending.ts";
import type { LoginSigns, Session } from "../accounts/session.ts";
import type { Traits } from "../accounts/traits.ts";
import type { Evidence } from "../signals/evidence.ts";
import { alterationsOf } from "./alterations.ts";
import type { Action } from "./campaign.ts";
import { contentWeight } from "./content-curve.ts";
import { credentialEvidence } from "./credential-signs.ts";
import type { MessageReport } from "./message-report.ts";
import type { TakeoverNumbers } from "./takeover-numbers.ts";

export interface JudgeContext {
	/** ms. */
	readonly now: number;
	/** Undefined where none is known (past mail). */
	readonly session: Session | undefined;
	readonly signs: LoginSigns;
	/** Addresses of this message. */
	readonly recipients: readonly string[];
	/** Recipients of the whole campaign where the sender told (API). */
	readonly expectedRecipients?: number;
	/** GateSettings.learnAfter. */
	readonly learnAfter: number;
	/** First message of the running campaign that this one is a copy of. */
	readonly campaign?: { readonly traits: Traits } | undefined;
	readonly numbers: TakeoverNumbers;
}

export interface Judgement {
	readonly action: Action;
	/** Natural-log odds that somebody else is sending: the sum of the weights of the reasons. */
	readonly score: number;
	/** Strongest first. */
	readonly reasons: readonly Evidence[];
	/** What of the score comes from the session and the recipients. */
	readonly credential: number;
	/** It is no plain copy of its campaign: what was decided of that does not hold for it. */
	readonly altered: boolean;
}

/** Signs on the credential that make a hold a freeze. */
const credentialSuspect = 1.5;

/** Whether a message is the account's own, or somebody else's who has its password. Pure but for settling the profile. */
export function judge(report: MessageReport, profile: Profile, context: JudgeContext): Judgement {
	const { numbers, now, learnAfter } = context;
	profile.settle(now - learnAfter);
	const sending: Sending = {
		traits: report.traits,
		at: now,
		session: context.session,
		recipients: context.recipients,
		size: context.expectedRecipients,
	};
	const { novelties, harmlessWorth } = noveltiesOf(sending, profile, contentAspects, numbers.aspects);
	const content = contentEvidence(report, harmlessWorth, numbers);
	const novelty = noveltyEvidence(novelties, numbers.aspects);
	const altered =
		context.campaign === undefined ? [] : alterationsOf(report.traits, context.campaign.traits, profile, decisiveWeight(numbers));
	const credential = [
		...noveltyEvidence(noveltiesOf(sending, profile, credentialAspects, numbers.aspects).novelties, numbers.aspects),
		...credentialEvidence(context.signs),
	];
	const all = [...content, ...novelty, ...altered, ...credential];
	const reasons = (altered.length > 0 ? all.filter(countsWhenAltered) : all).sort(byStrength);
	const score = sumOf(reasons);
	const suspicion = sumOf(credential);
	return {
		action: actionOf(score, suspicion, report.content.class === "phish", numbers),
		score,
		reasons,
		credential: suspicion,
		altered: altered.length > 0,
	};
}

const margin = 0.5;

/** What by itself leads from where every campaign starts to a hold. */
function decisiveWeight({ prior, thresholds }: TakeoverNumbers): number {
	return Math.max(1, thresholds.hold - prior + margin);
}

/** One altered copy is as always in everything else, which therefore says nothing for it. */
function countsWhenAltered({ code, weight }: Evidence): boolean {
	return weight > 0 || code === "ACCOUNT_PRIOR";
}

function contentEvidence({ content }: MessageReport, harmlessWorth: number, numbers: TakeoverNumbers): Evidence[] {
	const full = contentWeight(content.score, numbers.content);
	const weight = full < 0 ? harmlessWorth * full : full;
	const evidence: Evidence[] = [
		{ code: "ACCOUNT_PRIOR", weight: numbers.prior, text: "Where every campaign starts, before anything was looked at" },
		{ code: "CONTENT_SCORE", weight, text: contentSentence(weight) },
	];
	if (content.class === "phish")
		evidence.push({ code: "CONTENT_IS_PHISHING", weight: numbers.phish, text: "By its content alone it would be called phishing" });
	return evidence;
}

function contentSentence(weight: number): string {
	if (weight > 0.5) return "Its content by itself looks like spam or phishing";
	if (weight < -0.5) return "Its content by itself looks genuine";
	return "Its content by itself does not tell";
}

/**
 * What a score leads to. `credential` is the part of it that comes from the login. To freeze an account stops its owner as well:
 * it takes odd logins beside what is held anyway, or what is phishing by its content and beyond doubt by everything together.
 */
export function actionOf(score: number, credential: number, isPhishing: boolean, { thresholds }: TakeoverNumbers): Action {
	if (score >= thresholds.hold && credential >= credentialSuspect) return "freeze";
	if (score >= thresholds.freeze && isPhishing) return "freeze";
	if (score >= thresholds.hold) return "hold";
	return score >= thresholds.canary ? "canary" : "pass";
}

function sumOf(evidence: readonly Evidence[]): number {
	let sum = 0;
	for (const { weight } of evidence) sum += weight;
	return sum;
}

function byStrength(left: Evidence, right: Evidence): number {
	return Math.abs(right.weight) - Math.abs(left.weight) || (left.code < right.code ? -1 : 1);
}
