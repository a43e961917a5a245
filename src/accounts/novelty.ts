import type { Evidence } from "../signals/evidence.ts";
import { sentenceOf } from "../signals/weigh.ts";
import type { Aspect, Known } from "./aspect.ts";
import { aspectCatalogue } from "./aspects/all-aspects.ts";
import type { Sending } from "./sending.ts";

/** What training says of one aspect. */
export interface AspectNumbers {
	/** Probability of each level in an attack, and in genuine mail of any account. */
	readonly attack: readonly number[];
	readonly usual: readonly number[];
	/** What the log ratio is multiplied by: aspects say the same thing twice. */
	readonly slope: number;
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
	const trust = known.campaigns / (known.campaigns + halfKnown);
	for (const aspect of aspects) {
		const outcome = aspect.look(sending, known);
		if (outcome === undefined) continue;
		const { level, detail = {} } = outcome;
		const { attack, usual } = numbers[aspect.name] ?? aspect;
		const genuine = known.habits[aspect.name]?.probability(level, usual, firmness) ?? usual[level] ?? 1;
		const ratio = Math.log((attack[level] ?? 1) / genuine);
		found.push({ aspect, level, value: trust * Math.max(-strongest, Math.min(strongest, ratio)), detail });
	}
	return found;
}

/** Evidence of novelties; those about which nothing is said (a level without a code) have none. */
export function noveltyEvidence(novelties: readonly Novelty[], numbers: Readonly<Record<string, AspectNumbers>>): Evidence[] {
	const evidence: Evidence[] = [];
	for (const { aspect, level, value, detail } of novelties) {
		const code = aspect.levels[level] ?? "";
		const entry = aspectCatalogue[code];
		if (entry === undefined) continue;
		// A habit may turn a sign round: what is new in every mail of an account speaks for it, not against.
		const weight = (numbers[aspect.name]?.slope ?? 1) * value;
		evidence.push({ code, weight: bounded(weight, entry.tone), text: sentenceOf(entry.sentence, detail) });
	}
	return evidence;
}

function bounded(weight: number, tone: "bad" | "good" | "either"): number {
	if (tone === "bad") return Math.max(0, weight);
	return tone === "good" ? Math.min(0, weight) : weight;
}
