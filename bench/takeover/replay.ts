import { allAspects } from "../../src/accounts/aspects/all-aspects.ts";
import { noveltiesOf, type Novelty } from "../../src/accounts/novelty.ts";
import { Profile } from "../../src/accounts/profile.ts";
import type { Sending } from "../../src/accounts/sending.ts";
import { CampaignIndex } from "../../src/campaigns/campaign-index.ts";
import { defaultGateSettings } from "../../src/gate/gate-settings.ts";
import { actionOf, type JudgeContext, type Judgement, judge } from "../../src/gate/judge.ts";
import type { MessageReport } from "../../src/gate/message-report.ts";
import type { TakeoverNumbers } from "../../src/gate/takeover-numbers.ts";
import type { AttackKind } from "./attack-kinds.ts";
import type { ScannedAccount, ScannedAttack } from "./scanned.ts";

/** One decision of the gate, with what training needs to know of it. */
export interface Row {
	readonly account: ScannedAccount;
	readonly kind: "genuine" | "personalised copy" | AttackKind;
	readonly id: string;
	readonly report: MessageReport;
	readonly judgement: Judgement;
	readonly novelties: readonly Novelty[];
	readonly harmlessWorth: number;
	/** Genuine mail whose template or places are new for its account. */
	readonly changed: boolean;
	readonly milliseconds: number;
	/** Copies of a campaign that were not told to belong to it. */
	readonly strayed: boolean;
}

const day = 24 * 3_600_000;
const { learnAfter } = defaultGateSettings;

/** Plays an account's mail in order of time, attacks where they come, and has the gate decide. */
export function replay(account: ScannedAccount, history: number, numbers: TakeoverNumbers): Row[] {
	const rows: Row[] = [];
	const profile = Profile.empty();
	account.issues.forEach(({ id, at, report }, place) => {
		if (place >= history) {
			playAttacks(account, place, profile, numbers, rows);
			const row = decided(account, "genuine", id, report, profile, at, numbers);
			rows.push(row);
			const held = row.judgement.action === "hold" || row.judgement.action === "freeze";
			// What is held is released by its owner, who vouches for it.
			profile.observe(report.traits, { at, confirmed: held });
		} else profile.observe(report.traits, { at, confirmed: true });
	});
	playAttacks(account, account.issues.length, profile, numbers, rows);
	return rows;
}

function playAttacks(account: ScannedAccount, place: number, profile: Profile, numbers: TakeoverNumbers, rows: Row[]): void {
	const last = account.issues[place - 1]?.at ?? 0;
	const state = JSON.stringify(profile);
	for (const attack of account.attacks)
		if (attack.after === place) rows.push(...playAttack(account, attack, Profile.from(state), last + 2 * day, numbers));
}

function playAttack(account: ScannedAccount, attack: ScannedAttack, profile: Profile, at: number, numbers: TakeoverNumbers): Row[] {
	const { kind, id, report, first, among } = attack;
	if (among !== undefined) return playAltered(account, attack, profile, at, numbers);
	let now = at;
	if (first !== undefined) {
		const before = judge(first.report, profile, contextAt(now, numbers));
		// A canary that nothing rang for goes out in the end, and is learnt like anything else.
		if (before.action === "pass" || before.action === "canary") profile.observe(first.report.traits, { at: now });
		now += first.before;
	}
	return [{ ...decided(account, kind, id, report, profile, now, numbers), milliseconds: attack.milliseconds }];
}

function playAltered(account: ScannedAccount, attack: ScannedAttack, profile: Profile, at: number, numbers: TakeoverNumbers): Row[] {
	const [head, ...copies] = attack.among as [MessageReport, ...MessageReport[]];
	const index = new CampaignIndex();
	index.add("campaign", head.fingerprint);
	const campaign = { traits: head.traits };
	const rowOf = (kind: Row["kind"], id: string, report: MessageReport): Row => {
		const found = index.find(report.fingerprint);
		return {
			...decided(account, kind, id, report, profile, at, numbers, found === undefined ? undefined : campaign),
			strayed: found === undefined,
		};
	};
	return [
		...copies.map((report, place) => rowOf("personalised copy", String(place), report)),
		{ ...rowOf(attack.kind, attack.id, attack.report), milliseconds: attack.milliseconds },
	];
}

function decided(
	account: ScannedAccount,
	kind: Row["kind"],
	id: string,
	report: MessageReport,
	profile: Profile,
	now: number,
	numbers: TakeoverNumbers,
	campaign?: JudgeContext["campaign"],
): Row {
	const judgement = judge(report, profile, { ...contextAt(now, numbers), campaign });
	const sending: Sending = { traits: report.traits, at: now };
	const { novelties, harmlessWorth } = noveltiesOf(sending, profile, allAspects, numbers.aspects);
	const levelOf = (name: string): number => novelties.find(({ aspect }) => aspect.name === name)?.level ?? 0;
	const changed = levelOf("calls") >= 2 || levelOf("links") >= 1 || levelOf("template") >= 1;
	const score = judgement.score - judgement.credential;
	// Attacks come from the usual network and program at a usual time: the content has to carry it.
	const counted =
		kind === "genuine" ? judgement : { ...judgement, score, action: actionOf(score, 0, report.content.class === "phish", numbers) };
	return { account, kind, id, report, judgement: counted, novelties, harmlessWorth, changed, milliseconds: 0, strayed: false };
}

function contextAt(now: number, numbers: TakeoverNumbers): JudgeContext {
	return { now, session: undefined, signs: { recentFailures: 0, otherAccountsFromNetwork: 0 }, recipients: [], learnAfter, numbers };
}
