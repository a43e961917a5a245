import { countLevels, fitSlopes, type TakeoverExample } from "../../scripts/train/fit-takeover.ts";
import { defaultTakeoverNumbers } from "../../src/gate/default-numbers.ts";
import type { TakeoverNumbers } from "../../src/gate/takeover-numbers.ts";
import { historyLengthOf } from "./corpus-accounts.ts";
import { type Row, replay } from "./replay.ts";
import type { ScannedAccount } from "./scanned.ts";

/** Shares of genuine campaigns that may exceed the thresholds. */
const holdShare = 0.002;
const canaryShare = 0.011;
/** An excess counts for so much at most: one mail that is like nothing before is not to move a threshold by itself. */
const mostExcess = 6;

/** Numbers learnt from some accounts and the attacks on them: probabilities of levels first, then slopes, then thresholds. */
export function fitOn(accounts: readonly ScannedAccount[]): TakeoverNumbers {
	let numbers = defaultTakeoverNumbers;
	numbers = countLevels(examplesOf(rowsOf(accounts, numbers)), numbers);
	const rows = rowsOf(accounts, numbers);
	numbers = fitSlopes(examplesOf(rows), numbers);
	return withThresholds(numbers, rowsOf(accounts, numbers));
}

export function rowsOf(accounts: readonly ScannedAccount[], numbers: TakeoverNumbers): Row[] {
	return accounts.flatMap((account) => replay(account, historyLengthOf(account.issues.length), numbers));
}

/** Each kind of attack counts alike, however many there are of it; all together as much as genuine mail. */
function examplesOf(rows: readonly Row[]): TakeoverExample[] {
	const learnt = rows.filter(({ kind }) => !leftOut(kind));
	const counts = new Map<string, number>();
	for (const { kind } of learnt) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const genuine = counts.get("genuine") ?? 1;
	return learnt.map(({ kind, report, novelties, harmlessWorth }) => ({
		attack: kind !== "genuine",
		importance: kind === "genuine" ? 1 : genuine / (counts.get(kind) as number) / (counts.size - 1),
		contentScore: report.content.score,
		harmlessWorth,
		isPhish: report.content.class === "phish",
		novelties,
	}));
}

/** Copies within a campaign are judged by what was altered, by hand-set weights; what has the account's own words can only teach to mistrust them. */
function leftOut(kind: Row["kind"]): boolean {
	return (
		kind === "personalised copy" || kind.startsWith("one altered") || kind.startsWith("foreign spam") || kind.startsWith("a new issue")
	);
}

/** Freezing needs more than any genuine campaign ever scored, by a margin. */
const freezeMargin = 4;

export function withThresholds(numbers: TakeoverNumbers, rows: readonly Row[]): TakeoverNumbers {
	const scores = rows.filter(({ kind }) => kind === "genuine").map(({ judgement }) => judgement.score);
	scores.sort((left, right) => right - left);
	const canary = scores[Math.floor(canaryShare * scores.length)] ?? 0;
	const hold = canary + meanExcess(scores, canary) * Math.log(canaryShare / holdShare);
	return { ...numbers, thresholds: { canary, hold, freeze: Math.max(scores[0] ?? 0, hold) + freezeMargin } };
}

/**
 * By how much scores that exceed a threshold do so. The tail of genuine scores falls off exponentially: what a smaller share of
 * them exceeds follows from all that exceed the larger one. By counting, the threshold of a hold would hang on a mail or two,
 * between which there are gaps of a point and more.
 */
function meanExcess(scores: readonly number[], threshold: number): number {
	const excesses = scores.filter((score) => score > threshold).map((score) => Math.min(score - threshold, mostExcess));
	return excesses.reduce((sum, excess) => sum + excess, 0) / Math.max(1, excesses.length);
}
