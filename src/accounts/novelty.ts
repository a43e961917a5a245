import type { Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";
import type { Aspect, Known } from "./aspect.ts";
import { aspectCatalogue } from "./aspects/all-aspects.ts";
import { copiedIssue, copiedWithOtherLinks } from "./aspects/copied-issue.ts";
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

/** Campaigns' worth of belief in what all accounts do, against what this one did. */
const firmness = 5;
/** A past of so many campaigns says half of what a long one does. */
const halfKnown = 3;
const strongest = 4;

/** One aspect's part of the evidence, before its slope. */
export interface Novelty {
	readonly aspect: Aspect;
	readonly level: number;
	/** Log ratio, natural logarithm, shrunk for a short past. */
	readonly value: number;
	readonly detail: Readonly<Record<string, string | number>>;
}

/** In which respects a message is new for its account, and in which it is as always. */
export function noveltiesOf(
	sending: Sending,
	known: Known,
	aspects: readonly Aspect[],
	numbers: Readonly<Record<string, AspectNumbers>>,
): Novelty[] {
	const found: Novelty[] = [];
	if (known.campaigns === 0) return found;
	for (const aspect of aspects) {
		const outcome = aspect.look(sending, known);
		if (outcome === undefined) continue;
		const { level, detail = {} } = outcome;
		const { attack, usual } = numbers[aspect.name] ?? aspect;
		const genuine = known.habits[aspect.name]?.probability(level, usual, firmness) ?? usual[level] ?? 1;
		const ratio = Math.log((attack[level] ?? 1) / genuine);
		const trust = known.campaigns / (known.campaigns + (aspect.soonKnown === true ? 1 : halfKnown));
		const tone = aspectCatalogue[aspect.levels[level] ?? ""]?.tone;
		// A habit may turn a sign round: what is new in every mail of an account says nothing against this one.
		const value = tone === undefined ? 0 : bounded(trust * Math.max(-strongest, Math.min(strongest, ratio)), tone);
		found.push({ aspect, level, value, detail });
	}
	if (sending.traits.length < fewCharacters) return found.filter(({ aspect, value }) => value >= 0 || !ofText.has(aspect.name));
	return found.some(({ aspect, level }) => aspect === copiedIssue && level >= copiedWithOtherLinks) ? withoutCopied(found) : found;
}

/** Text so short that its looking harmless says nothing: a picture may say the rest. */
export const fewCharacters = 150;
const ofText = new Set(["wording", "themes", "content-baseline", "signs", "language"]);

/** What a copy of a past issue has from it by itself speaks for nobody. */
function withoutCopied(found: readonly Novelty[]): Novelty[] {
	return found.filter(({ aspect, value }) => value > 0 || !copied.has(aspect.name));
}

const copied = new Set(["wording", "themes", "template", "language", "content-baseline", "signs", "usual-places"]);

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
