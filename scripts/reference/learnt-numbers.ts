import { existsSync, readFileSync } from "node:fs";
import { modelFolder } from "../../src/app/shipped-model.ts";
import type { ModelNumbers } from "../../src/classifier/model.ts";
import { catalogue } from "../../src/signals/catalogue.ts";

/** What training made of the codes; undefined when there is no model. */
export interface LearntNumbers {
	readonly numbers: ModelNumbers;
	/** Codes that no training mail showed, so that what was set by hand stands. */
	readonly unseen: ReadonlySet<string>;
}

export function learntNumbers(): LearntNumbers | undefined {
	const file = new URL("weights.json", modelFolder);
	if (!existsSync(file)) return undefined;
	const numbers = JSON.parse(readFileSync(file, "utf8")) as ModelNumbers;
	return { numbers, unseen: unseenCodes(numbers) };
}

/**
 * Training leaves the weight of a code that it never saw as it was set by hand, and at last multiplies all weights by one
 * number, which calibrates them. Many codes that have the very same multiple of their hand-set weight are those.
 */
function unseenCodes({ weights }: ModelNumbers): Set<string> {
	const multiples = new Map<string, string[]>();
	for (const [code, { weight }] of Object.entries(catalogue)) {
		const learnt = weights[code];
		if (learnt === undefined || weight === 0 || learnt === 0) continue;
		const multiple = (learnt / weight).toPrecision(4);
		multiples.set(multiple, [...(multiples.get(multiple) ?? []), code]);
	}
	const [most = []] = [...multiples.values()].sort((left, right) => right.length - left.length);
	return new Set(most.length >= 5 ? most : []);
}
