import { Random } from "../../../scripts/synthetic/random.ts";
import { type Names, withNames } from "./names.ts";
import { PhraseBook, topics } from "./phrase-book.ts";

/** A sentence before it is written out: the same draft in another language is its translation. */
export interface Draft {
	readonly list: string;
	/** Entry of the list, and of the lists of its slots. */
	readonly at: number;
	readonly topic: string;
	readonly slots: Readonly<Record<string, number>>;
	/** Of the names it speaks of. */
	readonly seed: string;
}

const slotLists: Readonly<Record<string, string>> = {
	S: "subject",
	O: "object",
	M: "mod",
	V: "verb",
	T: "tail",
	L: "lead",
	X: "x",
	D: "d",
};
const ofTopic = new Set(["S", "O"]);

/** Drafts sentences that have no parts in common: each entry of a list is used up before it comes again. */
export class Drafter {
	readonly #random: Random;
	readonly #left = new Map<string, number[]>();
	readonly #seed: string;
	#count = 0;

	constructor(seed: string) {
		this.#random = new Random(seed);
		this.#seed = seed;
	}

	draft(list: string, topic: string = this.#random.pick(topics)): Draft {
		const slots: Record<string, number> = {};
		for (const slot of Object.keys(slotLists)) slots[slot] = this.#next(listOf(slot, topic));
		return { list, at: this.#next(list), topic, slots, seed: `${this.#seed} ${this.#count++}` };
	}

	#next(list: string): number {
		let left = this.#left.get(list);
		if (left === undefined || left.length === 0) {
			left = this.#random.shuffle(Array.from({ length: PhraseBook.of("en").list(list).length }, (_, at) => at));
			this.#left.set(list, left);
		}
		return left.pop() as number;
	}
}

function listOf(slot: string, topic: string): string {
	const list = slotLists[slot] as string;
	return ofTopic.has(slot) ? `${topic}.${list}` : list;
}

/** Entries that copies choose among where words are swapped from copy to copy. */
const alternatives: Readonly<Record<string, number>> = { V: 4, T: 3, L: 3, M: 2 };

/**
 * The draft in a language, choices and slots of the recipient still in it. `spins`: whole phrases are choices, too, as senders
 * write who swap words from copy to copy.
 */
export function writtenOut(draft: Draft, book: PhraseBook, names: Names, spins = false): string {
	const pattern = book.entry(draft.list, draft.at);
	const phrase = pattern.replace(/<([SOMVTLXD])>/g, (_, slot: string) => {
		const count = spins ? (alternatives[slot] ?? 1) : 1;
		const entries = Array.from({ length: count }, (_, step) => entryOf(slot, (draft.slots[slot] ?? 0) + step, draft.topic, book));
		return count === 1 ? (entries[0] as string) : `{${entries.join("|")}}`;
	});
	return capital(withNames(phrase.replaceAll(" ,", ","), names, new Random(draft.seed)));
}

function entryOf(slot: string, at: number, topic: string, book: PhraseBook): string {
	const entry = book.entry(listOf(slot, topic), at);
	return slot === "T" && !/^[,、，]/u.test(entry) ? ` ${entry}` : entry;
}

/** Its first letter large, also where it stands in a choice: in each alternative. */
function capital(text: string): string {
	if (!text.startsWith("{")) return text.charAt(0).toUpperCase() + text.slice(1);
	const end = text.indexOf("}");
	return (
		text.slice(0, end).replace(/(^\{|\|)(.)/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) + text.slice(end)
	);
}
