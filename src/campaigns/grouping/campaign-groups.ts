import type { Sketch } from "../sketch.ts";
import { copyStrength } from "./copy-strength.ts";
import { type Arrival, Exemplars } from "./exemplars.ts";
import { KeyTable } from "./key-table.ts";
import { ValueCounts } from "./value-counts.ts";
import { countViews, type WeightedViews, weighViews } from "./views.ts";

/** Messages that a campaign is compared by. Copies that differ from all of them, but are copies, join them. */
const mostExemplars = 8;
/** A copy as sure as this needs no exemplar of its own. */
const sure = 0.8;
/** Campaigns compared with a message, those with most keys in common first. */
const mostCompared = 8;

/** Where a message was placed: its campaign's number, and those that turned out to be the same campaign. */
export interface Placed {
	readonly group: number;
	readonly merged: readonly number[];
	readonly isNew: boolean;
}

/**
 * Groups messages as they arrive, in time that does not grow with their number. Memory grows with campaigns. The same messages in
 * the same order give the same groups.
 */
export class CampaignGroups {
	readonly #table = new KeyTable();
	readonly #counts = new ValueCounts();
	readonly #exemplars = new Exemplars();
	/** For each group the one it became part of; its own number when it stands. */
	readonly #parents: number[] = [];
	readonly #exemplarsOf: number[][] = [];

	/** The group that a number of earlier has become part of. */
	root(group: number): number {
		let at = group;
		while (this.#parents[at] !== at) {
			// Halves the way, so that later calls are short.
			this.#parents[at] = this.#parents[this.#parents[at] as number] as number;
			at = this.#parents[at] as number;
		}
		return at;
	}

	place(sketch: Sketch, language: string): Placed {
		const views = weighViews(sketch, this.#counts);
		const arrival = { sketch, language, views };
		const found = this.#matches(arrival, keysOf(sketch, views));
		const best = found[0];
		if (best === undefined) return { group: this.#found(arrival), merged: [], isNew: true };
		if (best.strength < sure) this.#addExemplar(best.group, arrival);
		return { group: best.group, merged: this.#merge(best.group, found.slice(1)), isNew: false };
	}

	#matches(arrival: Arrival, keys: readonly number[]): { group: number; strength: number }[] {
		const hits = new Map<number, number>();
		const count = (group: number): void => {
			const root = this.root(group);
			hits.set(root, (hits.get(root) ?? 0) + 1);
		};
		for (const key of keys) this.#table.find(key, count);
		const nearest = [...hits].sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, mostCompared);
		const found = nearest.map(([group]) => ({ group, strength: this.#strength(group, arrival) })).filter(({ strength }) => strength > 0);
		return found.sort((left, right) => right.strength - left.strength || left.group - right.group);
	}

	/** By the exemplar that is most alike. */
	#strength(group: number, arrival: Arrival): number {
		let best = 0;
		for (const exemplar of this.#exemplarsOf[group] as number[])
			best = Math.max(best, copyStrength(this.#exemplars.compare(exemplar, arrival)));
		return best;
	}

	#found(arrival: Arrival): number {
		const group = this.#parents.length;
		this.#parents.push(group);
		this.#exemplarsOf.push([]);
		this.#addExemplar(group, arrival);
		countViews(arrival.sketch, this.#counts);
		return group;
	}

	#addExemplar(group: number, { sketch, language, views }: Arrival): void {
		const exemplars = this.#exemplarsOf[group] as number[];
		if (exemplars.length >= mostExemplars) return;
		exemplars.push(this.#exemplars.add(sketch, language));
		for (const key of keysOf(sketch, views)) this.#table.add(key, group);
	}

	/** A message that is surely a copy of two campaigns shows that they are one. */
	#merge(into: number, others: readonly { group: number; strength: number }[]): number[] {
		const merged = others.filter(({ strength }) => strength >= sure).map(({ group }) => group);
		for (const group of merged) {
			this.#parents[group] = into;
			const exemplars = this.#exemplarsOf[into] as number[];
			exemplars.push(...(this.#exemplarsOf[group] as number[]).slice(0, mostExemplars - exemplars.length));
			this.#exemplarsOf[group] = [];
		}
		return merged;
	}
}

function keysOf(sketch: Sketch, { text, words, structure }: WeightedViews): number[] {
	const keys = [...(words?.keys ?? []), ...(text?.keys ?? []), ...(structure?.keys ?? [])];
	// Texts too short for a min-hash are found as a whole.
	if (words === undefined) keys.push(sketch.whole ^ 0x1b873593);
	return keys;
}
