import type { KeyFilter } from "../key-filter.ts";
import type { KeyPlaces } from "./key-places.ts";
import { recordNumbers, seenAt, topicBits, topicSays, type TopicTable, topicsAt } from "./topic-table.ts";

const topicMask = (1 << topicBits) - 1;

/** How many different words of each topic the message at hand has. Words are keys: they are noted, and looked up all at once. */
export class TopicCounts {
	/** By number of the topic. */
	readonly counts: Uint16Array;
	/** One bit for each topic of which a word was found: few of many are. */
	readonly #shown: Uint32Array;
	readonly #records: Uint32Array;
	readonly #places: KeyPlaces;
	readonly #filter: KeyFilter;
	readonly #noted: Uint32Array;
	#notes = 0;
	/** Begins anew after four milliards of messages. */
	#message = 0;

	/** @param mostNotes keys that are noted between two calls of `lookUp`, at most */
	constructor({ signs, words }: TopicTable, mostNotes: number) {
		const count = signs.length / topicSays.length;
		this.counts = new Uint16Array(count);
		this.#shown = new Uint32Array(Math.ceil(count / 32));
		this.#records = words.numbers;
		this.#filter = words.filter;
		this.#places = words.places;
		this.#noted = new Uint32Array(mostNotes);
	}

	/** Forgets the message before. */
	begin(): void {
		this.counts.fill(0);
		this.#shown.fill(0);
		this.#message = (this.#message + 1) >>> 0;
	}

	/** To look at later: between a word and the next lies much work, so that what memory each asks for would come one after the other. */
	note(key: number): void {
		this.#noted[this.#notes++] = key;
	}

	/** Counts the words noted, each once a message. */
	lookUp(): void {
		const records = this.#records;
		const found = this.#find();
		for (let at = 0; at < found; at++) {
			const record = this.#noted[at] as number;
			if (records[record + seenAt] === this.#message) continue;
			records[record + seenAt] = this.#message;
			this.#count(records[record + topicsAt] as number);
			this.#count(records[record + topicsAt + 1] as number);
		}
		this.#notes = 0;
	}

	/** Puts the records of the keys noted that have one in their stead; returns their number. No branch: see KeyPlaces. */
	#find(): number {
		const noted = this.#noted;
		let passed = 0;
		for (let at = 0; at < this.#notes; at++) {
			const key = noted[at] as number;
			noted[passed] = key;
			passed += this.#filter.passes(key);
		}
		let found = 0;
		for (let at = 0; at < passed; at++) {
			const key = noted[at] as number;
			const record = this.#places.placeOf(key) * recordNumbers;
			const differs = (this.#records[record] as number) ^ key;
			noted[found] = record;
			found += ((differs | -differs) >>> 31) ^ 1;
		}
		return found;
	}

	#count(topics: number): void {
		for (let rest = topics; rest !== 0; rest >>>= topicBits) {
			const topic = (rest & topicMask) - 1;
			this.counts[topic] = (this.counts[topic] as number) + 1;
			this.#shown[topic >> 5] = (this.#shown[topic >> 5] as number) | (1 << (topic & 31));
		}
	}

	/** The first topic from a number on of which a word was found; -1 when there is none. */
	next(from: number): number {
		let bits = (this.#shown[from >> 5] ?? 0) & (-1 << (from & 31));
		for (let word = from >> 5; word < this.#shown.length; ) {
			if (bits !== 0) return 32 * word + 31 - Math.clz32(bits & -bits);
			bits = this.#shown[++word] ?? 0;
		}
		return -1;
	}
}
