import type { Tally } from "../tally.ts";
import type { Traits } from "../traits.ts";

export interface Freshness {
	/** Values the account never used. */
	readonly fresh: readonly string[];
	/** Values it used once or twice of late, which somebody else may have done through it. */
	readonly slight: readonly string[];
	/** Share of the values that are fresh. */
	readonly share: number;
}

/** Which of some values are new. */
export function freshValues(values: readonly string[], tally: Tally): Freshness {
	const fresh = values.filter((value) => !tally.has(value));
	const slight = values.filter((value) => tally.has(value) && !tally.isFirm(value));
	return { fresh, slight, share: values.length === 0 ? 0 : fresh.length / values.length };
}

/** What weighs against a message and never stood in its account's mail, added up. */
export function freshSignWeight({ signs, signWeights }: Traits, tally: Tally): number {
	return signs.reduce((sum, code, at) => (tally.has(code) ? sum : sum + (signWeights[at] ?? 0)), 0);
}

/** The first two, for a sentence. */
export function shown(values: readonly string[]): string {
	const first = values.slice(0, 2).join(", ");
	return values.length > 2 ? `${first} and ${values.length - 2} more` : first;
}
