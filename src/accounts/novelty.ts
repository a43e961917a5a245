import type { Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";
import type { Aspect, Known } from "./aspect.ts";
import { aspectCatalogue } from "./aspects/all-aspects.ts";
import { appeals, appealsForeign } from "./aspects/appeals.ts";
import { calls, callsNewPlace } from "./aspects/calls.ts";
import { copiedIssue, copiedWithOtherLinks } from "./aspects/copied-issue.ts";
import { copiedTurns, copiedWithOtherTurn } from "./aspects/copied-turns.ts";
import { payeeInstead, payees } from "./aspects/payees.ts";
import type { Sending } from "./sending.ts";

/** What training says of one aspect. */
export interface AspectNumbers {
	/** Probability of each level in an attack, and in genuine mail of any account. */
	readonly attack: readonly number[];
	readonly usual: readonly number[];
	/** What log ratios above and below zero are multiplied by: aspects say the same thing twice, and thieves copy what is good. */
	readonly bad: number;
	readonly good: number;
}

/** Campaigns' worth of belief in what all accounts do, against what this one did. Few: accounts differ widely, and each is true to itself. */
const firmness = 2.5;
/** A past of so many campaigns says half of what a long one does. */
const halfKnown = 3;
const strongest = 5;

/** One aspect's part of the evidence, before its slope. */
export interface Novelty {
	readonly aspect: Aspect;
	readonly level: number;
	/** Log ratio, natural logarithm, shrunk for a short past. */
	readonly value: number;
	readonly detail: Readonly<Record<string, string | number>>;
}

/** What is new about a message, and what its being as always in other respects is worth. */
export interface NoveltyFound {
	readonly novelties: readonly Novelty[];
	/** 0 to 1: what harmless content counts for. */
	readonly harmlessWorth: number;
}

/** In which respects a message is new for its account, and in which it is as always. */
export function noveltiesOf(
	sending: Sending,
	known: Known,
	aspects: readonly Aspect[],
	numbers: Readonly<Record<string, AspectNumbers>>,
): NoveltyFound {
	const found: Novelty[] = [];
	if (known.campaigns > 0) {
		for (const aspect of aspects) {
			const novelty = noveltyOf(aspect, sending, known, numbers[aspect.name] ?? aspect);
			if (novelty !== undefined) found.push(novelty);
		}
	}
	const worth = worthOfTheUsual(found);
	const turned = found.some(leadsAnotherTurn);
	const short = sending.traits.length < fewCharacters;
	const novelties = found.map((novelty) => {
		if (novelty.value >= 0) return novelty;
		if (turned || (short && ofText.has(novelty.aspect.name))) return { ...novelty, value: 0 };
		return worth < 1 && copied.has(novelty.aspect.name) ? { ...novelty, value: worth * novelty.value } : novelty;
	});
	return { novelties, harmlessWorth: short ? 0 : worth };
}

function noveltyOf(
	aspect: Aspect,
	sending: Sending,
	known: Known,
	{ attack, usual }: Pick<AspectNumbers, "attack" | "usual">,
): Novelty | undefined {
	const outcome = aspect.look(sending, known);
	if (outcome === undefined) return undefined;
	const { level, past = known.campaigns, detail = {} } = outcome;
	const genuine = known.habits[aspect.name]?.probability(level, usual, aspect.firmness ?? firmness) ?? usual[level] ?? 1;
	const ratio = Math.log((attack[level] ?? 1) / genuine);
	const trust = past / (past + (aspect.soonKnown === true ? 1 : halfKnown));
	const tone = aspectCatalogue[aspect.levels[level] ?? ""]?.tone;
	// A habit may turn a sign round: what is new in every mail of an account says nothing against this one.
	const most = aspect.strongest ?? strongest;
	const value = tone === undefined ? 0 : bounded(trust * Math.max(-most, Math.min(most, ratio)), tone);
	return { aspect, level, value, detail };
}

/** Log ratio of new calls to action, or of odd appeals, from which nothing else that is as always counts any more. */
const beyondDoubt = 3.5;

/**
 * Wording, template and small print cost a thief nothing: past issues lie in the account, or in any reader's mailbox. The newer
 * the place is that the reader is sent to, the less it says that all else is as always; of a copy with other links it says nothing.
 * The same goes for what the reader is asked for: a letter without a link looks harmless to whoever looks for links.
 */
function worthOfTheUsual(found: readonly Novelty[]): number {
	if (found.some(({ aspect, level }) => aspect === copiedIssue && level >= copiedWithOtherLinks)) return 0;
	if (found.some(leadsAnotherTurn)) return 0;
	const newCalls = found.find(({ aspect, level }) => aspect === calls && level === callsNewPlace)?.value ?? 0;
	const oddAppeals = found.find(({ aspect, level }) => aspect === appeals && level >= appealsForeign)?.value ?? 0;
	const newPayee = found.find(({ aspect, level }) => aspect === payees && level > 0)?.value ?? 0;
	return Math.max(0, 1 - Math.max(newCalls, oddAppeals, newPayee) / beyondDoubt);
}

/** What is as always in all but whom its readers are to call, write or pay: where its links lead says nothing for it either. */
function leadsAnotherTurn({ aspect, level, value }: Novelty): boolean {
	return value > 0 && ((aspect === copiedTurns && level >= copiedWithOtherTurn) || (aspect === payees && level >= payeeInstead));
}

/** Text so short that its looking harmless says nothing: a picture may say the rest. */
export const fewCharacters = 150;
const ofText = new Set(["wording", "themes", "appeals", "content-baseline", "signs", "language"]);
const copied = new Set([
	"wording",
	"themes",
	"appeals",
	"template",
	"language",
	"content-baseline",
	"signs",
	"usual-places",
	"addresses",
	"phones",
]);

/** Evidence of novelties; those about which nothing is said (a level without a code) have none. */
export function noveltyEvidence(novelties: readonly Novelty[], numbers: Readonly<Record<string, AspectNumbers>>): Evidence[] {
	const evidence: Evidence[] = [];
	for (const { aspect, level, value, detail } of novelties) {
		const code = aspect.levels[level] ?? "";
		const entry = aspectCatalogue[code];
		if (entry === undefined) continue;
		const { bad = 1, good = 1 } = numbers[aspect.name] ?? {};
		evidence.push({ code, weight: (value > 0 ? bad : good) * value, text: sentenceOf(entry.sentence, detail) });
	}
	return evidence;
}

function bounded(weight: number, tone: "bad" | "good" | "either"): number {
	if (tone === "bad") return Math.max(0, weight);
	return tone === "good" ? Math.min(0, weight) : weight;
}
