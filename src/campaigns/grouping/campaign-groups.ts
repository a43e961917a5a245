import { KnownTexts } from "../known-texts.ts";
import type { Sketch } from "../sketch.ts";
import { type TextKey, textKeys } from "../text-keys.ts";
import { Arrival, exemplarOf } from "./arrival.ts";
import { Comparison } from "./comparison.ts";
import { copyStrength, isNear, isOfOneSender, sameText, shortText } from "./copy-strength.ts";
import { ExemplarLists } from "./exemplar-lists.ts";
import { type Exemplar, Exemplars } from "./exemplars.ts";
import { KeyTable } from "./key-table.ts";
import { ValueCounts } from "./value-counts.ts";
import { countValues } from "./views.ts";

/** A copy as sure as this needs no exemplar of its own, and shows that two campaigns are one. */
const sure = 0.8;
/** Where a copy is as sure as this, and its text not the same, nothing else is looked at. */
const certain = 0.95;
/** Campaigns compared with a message, those with most keys in common first. */
const mostCompared = 8;

/** Where a message was placed: its campaign's number, and those that turned out to be the same campaign. */
export interface Placed {
	readonly group: number;
	readonly merged: readonly number[];
	readonly isNew: boolean;
	/** The number of the known text that it is a copy of: it was not compared with anything. */
	readonly copyOf?: number | undefined;
	/** The number of its text, which is known from now on. */
	readonly newText?: number | undefined;
}

interface Match {
	readonly group: number;
	readonly strength: number;
}

/**
 * Groups messages as they arrive, in time that does not grow with their number. Memory grows with campaigns. The same messages in
 * the same order give the same groups.
 */
export class CampaignGroups {
	readonly #table = new KeyTable();
	/** Texts that came more than once: most copies are found by them, and nothing else is looked at. */
	readonly knownTexts = new KnownTexts();
	/** The campaign of each of these texts. */
	readonly #groupOfText: number[] = [];
	/** Texts that came once and of which no exemplar was kept, with their campaign: a second copy goes where the first one went. */
	readonly #seenTexts = new KnownTexts();
	readonly #counts = new ValueCounts();
	readonly #exemplars = new Exemplars();
	/** For each group the one it became part of; its own number when it stands. */
	readonly #parents: number[] = [];
	readonly #exemplarsOf = new ExemplarLists();

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
		const keys = textKeys(sketch);
		const copyOf = this.knownTexts.find(keys);
		if (copyOf !== undefined) return { group: this.root(this.#groupOfText[copyOf] as number), merged: [], isNew: false, copyOf };
		const arrival = new Arrival(exemplarOf(sketch, language), this.#counts);
		const matches = this.#matches(arrival, this.#seenTexts.find(keys));
		const best = matches[0];
		if (best === undefined) return { group: this.#begin(arrival), merged: [], isNew: true };
		const newText = best.strength === sameText ? this.#know(keys, best.group) : undefined;
		const isKept = best.strength < sure && this.#follow(best.group, arrival);
		if (!isKept && best.strength < sameText) this.#seenTexts.add(keys, best.group);
		return { group: best.group, merged: this.#merge(best.group, matches.slice(1)), isNew: false, newText };
	}

	/** What a group is compared by, its first message first. */
	exemplars(group: number): Exemplar[] {
		return this.#exemplarsOf.of(group).map((exemplar) => this.#exemplars.at(exemplar));
	}

	/** Takes up a group that was put away. */
	restore([first, ...others]: readonly Exemplar[]): number {
		if (first === undefined) throw new Error("a campaign is compared by one message at least");
		const group = this.#begin(new Arrival(first, this.#counts));
		for (const exemplar of others) this.#addExemplar(group, new Arrival(exemplar, this.#counts));
		return group;
	}

	/** Remembers a text; gives its number where there is room for it. */
	#know(keys: readonly TextKey[], group: number): number | undefined {
		const number = this.#groupOfText.length;
		if (!this.knownTexts.add(keys, number)) return undefined;
		this.#groupOfText.push(group);
		return number;
	}

	/** @param seen where a copy of its text is, whatever else it is like */
	#matches(arrival: Arrival, seen?: number): Match[] {
		const first = seen === undefined ? undefined : this.root(seen);
		const hits = new Map<number, number>();
		const count = (group: number): void => {
			const root = this.root(group);
			hits.set(root, (hits.get(root) ?? 0) + 1);
		};
		this.#table.findAll(arrival.keys, count);
		const matches: Match[] = first === undefined ? [] : [{ group: first, strength: sameText }];
		const near = nearest(hits).map(([group]) => ({ group, exemplars: this.#exemplarsOf.of(group) }));
		this.#exemplars.fetch(near.flatMap(({ exemplars }) => exemplars));
		for (const { group, exemplars } of near) {
			if (group === first) continue;
			const strength = this.#strength(exemplars, arrival);
			if (strength > 0) matches.push({ group, strength });
			// The same text comes here once, and may show that campaigns are one; a copy that is nearly the same comes again and again.
			if (strength >= certain && strength < sameText) break;
		}
		return matches.sort((left, right) => right.strength - left.strength || left.group - right.group);
	}

	#strength(exemplars: readonly number[], arrival: Arrival): number {
		if (arrival.exemplar.length >= shortText) {
			const together = this.#compare(exemplars, arrival);
			const strength = copyStrength(together);
			if (strength === 0 || exemplars.length === 1 || isOfOneSender(together)) return strength;
		}
		// Short letters are made of a few sentences that many have; eight of them together have all of those. And so they have all of the novels
		// that spam is filled up with, which is the same for whoever bought the program that sends it.
		let best = 0;
		for (const exemplar of exemplars) best = Math.max(best, copyStrength(this.#compare([exemplar], arrival)));
		return best;
	}

	#compare(exemplars: readonly number[], arrival: Arrival): Comparison {
		return new Comparison(this.#exemplars, exemplars, arrival);
	}

	#begin(arrival: Arrival): number {
		const group = this.#parents.length;
		this.#parents.push(group);
		this.#addExemplar(group, arrival);
		countValues(arrival.exemplar, this.#counts);
		return group;
	}

	/**
	 * A copy that is not very sure is kept to compare later ones with, if it is a copy of the first message too: else each could
	 * lie a little further away than the one before, and a campaign that begins with flowers would end with loans. Gives whether it is.
	 */
	#follow(group: number, arrival: Arrival): boolean {
		return isNear(this.#compare([this.#exemplarsOf.first(group)], arrival)) && this.#addExemplar(group, arrival);
	}

	#areCopies(group: number, other: number): boolean {
		const arrival = new Arrival(this.#exemplars.at(this.#exemplarsOf.first(group)), this.#counts);
		return isNear(this.#compare(this.#exemplarsOf.of(other), arrival));
	}

	/** False where there are enough of them. */
	#addExemplar(group: number, { exemplar, keys }: Arrival): boolean {
		if (!this.#exemplarsOf.hasRoom(group)) return false;
		this.#exemplarsOf.add(group, this.#exemplars.add(exemplar));
		for (const key of keys) this.#table.add(key, group);
		return true;
	}

	/** A message that is a copy of two campaigns shows that they are one, when their first messages are copies of each other too. */
	#merge(into: number, others: readonly Match[]): number[] {
		const merged = others.filter(({ group }) => this.#areCopies(into, group)).map(({ group }) => group);
		for (const group of merged) {
			this.#parents[group] = into;
			this.#exemplarsOf.move(group, into);
		}
		return merged;
	}
}

/** Groups with most keys in common first; one that shares a single key does so by chance, where others share more. */
function nearest(hits: ReadonlyMap<number, number>): (readonly [group: number, keys: number])[] {
	let most = 0;
	for (const keys of hits.values()) most = Math.max(most, keys);
	const all: (readonly [group: number, keys: number])[] = [];
	for (const hit of hits) if (most <= 2 || hit[1] > 1) all.push(hit);
	return all.sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, mostCompared);
}
