import type { Catalogue, Finding } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Signal } from "./signal.ts";

/** Everything that is looked at, strongest family first. */
export const signals: readonly Signal[] = [];

/** Every code with its weight, sentence and example. Two signals that share a code are our fault. */
export const catalogue: Catalogue = mergedCatalogue(signals);

/** All findings about one message, in the order of the signals. */
export function lookAtAll(facts: Facts): Finding[] {
	return signals.flatMap((signal) => signal.look(facts));
}

function mergedCatalogue(all: readonly Signal[]): Catalogue {
	const merged: Record<string, Catalogue[string]> = {};
	for (const { name, codes } of all) {
		for (const [code, entry] of Object.entries(codes)) {
			if (code in merged) throw new Error(`${name} defines ${code}, which another signal already has`);
			merged[code] = entry;
		}
	}
	return merged;
}
