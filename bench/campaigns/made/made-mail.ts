import type { Make } from "./evasion.ts";
import { type Population, populationOf } from "./population.ts";
import { shortMail } from "./short-mail.ts";
import { planOf, type UnitPlan } from "./unit-plan.ts";
import { writeCopy } from "./write-copy.ts";

/** A message with what is known of it. */
export interface MadeMessage {
	readonly bytes: Uint8Array;
	/** Campaign or single mail that it is of. */
	readonly unit: number;
	readonly make: Make;
}

/** One single mail in so many is a short one from person to person. */
const shortEach = 4;
/** Plans kept at hand, a few kB each: memory does not grow with the number of campaigns. */
const plansKept = 600;

/**
 * Mail of made-up campaigns and single mails, mixed, one at a time. The same seed and number give the same bytes. Nobody else's
 * mail went into it, and all domains are reserved ones.
 */
export function* madeMail(seed: string, messages: number): Generator<MadeMessage> {
	yield* mailOf(populationOf(seed, messages), seed);
}

export function* mailOf(population: Population, seed: string): Generator<MadeMessage> {
	const copies = new Uint32Array(population.units);
	const plans = new Map<number, UnitPlan>();
	for (const unit of population.order) {
		const copy = (copies[unit] as number)++;
		yield { unit, make: population.makeOf(unit), bytes: bytesOf(population, seed, unit, copy, plans) };
	}
}

function bytesOf(population: Population, seed: string, unit: number, copy: number, plans: Map<number, UnitPlan>): Uint8Array {
	const single = unit - population.campaigns;
	if (single >= 0 && single % shortEach === 0) return shortMail(seed, single / shortEach);
	if (single >= 0) return writeCopy(planOf(seed, population.units, unit, "single"), 0);
	const plan = plans.get(unit) ?? planOf(seed, population.units, unit, population.makeOf(unit));
	plans.delete(unit);
	plans.set(unit, plan);
	if (plans.size > plansKept) plans.delete(plans.keys().next().value as number);
	return writeCopy(plan, copy);
}
