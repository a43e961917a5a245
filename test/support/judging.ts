import { Profile } from "../../src/accounts/profile.ts";
import type { Traits } from "../../src/accounts/traits.ts";
import { reportMessage } from "../../src/app/report-message.ts";
import type { ScanTools } from "../../src/app/scan-message.ts";
import { shippedModel } from "../../src/app/shipped-model.ts";
import { shippedTakeoverNumbers } from "../../src/app/takeover-numbers.ts";
import { defaultLimits } from "../../src/base/limits.ts";
import { LocalLayer } from "../../src/classifier/local-layer.ts";
import { defaultGateSettings } from "../../src/gate/gate-settings.ts";
import { type JudgeContext, type Judgement, judge } from "../../src/gate/judge.ts";
import type { MessageReport } from "../../src/gate/message-report.ts";
import { issue } from "./newsletter.ts";

const day = 24 * 3_600_000;
const week = 7 * day;
const start = Date.parse("2025-01-02T09:00:00Z");
export const historyIssues = 24;
/** A week after the last issue of the history. */
export const now = start + historyIssues * week;

function tools(): ScanTools {
	const model = shippedModel();
	return { model, local: new LocalLayer(), limits: defaultLimits, trust: { mode: "servers", servers: [] }, threshold: model.threshold };
}

export function report(bytes: Uint8Array): Promise<MessageReport> {
	return reportMessage(bytes, { mailFrom: "news@alsquare.example", recipients: ["reader@home.example"] }, tools());
}

/** Half a year of weekly issues that the owner handed in. */
export async function learntProfile(language: "en" | "ko" = "en"): Promise<Profile> {
	const profile = Profile.empty();
	for (let number = 1; number <= historyIssues; number++) {
		const { traits } = await report(issue({ number }, language));
		profile.observe(traits, { at: start + (number - 1) * week, confirmed: true });
	}
	return profile;
}

export function context(more: Partial<JudgeContext> = {}): JudgeContext {
	const { learnAfter } = defaultGateSettings;
	const signs = { recentFailures: 0, otherAccountsFromNetwork: 0 };
	return { now, session: undefined, signs, recipients: [], learnAfter, numbers: shippedTakeoverNumbers(), ...more };
}

export async function judged(bytes: Uint8Array, profile: Profile, more: Partial<JudgeContext> = {}): Promise<Judgement> {
	return judge(await report(bytes), profile, context(more));
}

export async function traitsOfMail(bytes: Uint8Array): Promise<Traits> {
	return (await report(bytes)).traits;
}
