import { KeyFilter } from "../key-filter.ts";
import { KeyPlaces } from "./key-places.ts";

/** Ten bits hold the number of a topic + 1; 0 is none. */
const topicBits = 10;
const topicMask = (1 << topicBits) - 1;
const mostTopics = topicMask;
/** Topics that one word may stand for: three in each of two words of a record. */
const topicsInWord = 3;
const mostTopicsOfWord = 2 * topicsInWord;
/** Key, the message that had the word last, topics: all of a word in one line of memory. */
const recordWords = 4;
const seenAt = 1;
const topicsAt = 2;

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

	/**
	 * @param topicsOfWords numbers of the topics of each word, by its key
	 * @param mostNotes keys that are noted between two calls of `lookUp`, at most
	 */
	constructor(topicsOfWords: ReadonlyMap<number, readonly number[]>, topics: number, mostNotes: number) {
		if (topics > mostTopics || [...topicsOfWords.values()].some(({ length }) => length > mostTopicsOfWord)) {
			throw new Error(`at most ${mostTopics} topics, and ${mostTopicsOfWord} of one word`);
		}
		const keys = Uint32Array.from(topicsOfWords.keys());
		this.counts = new Uint16Array(topics);
		this.#shown = new Uint32Array(Math.ceil(topics / 32));
		this.#places = new KeyPlaces(keys);
		this.#filter = new KeyFilter(keys, 8);
		this.#noted = new Uint32Array(mostNotes);
		this.#records = new Uint32Array(this.#places.count * recordWords);
		for (const [key, places] of topicsOfWords) this.#put(key, places);
	}

	#put(key: number, topics: readonly number[]): void {
		const record = this.#places.placeOf(key) * recordWords;
		this.#records[record] = key;
		topics.forEach((topic, at) => {
			const word = record + topicsAt + Math.floor(at / topicsInWord);
			this.#records[word] = (this.#records[word] as number) | ((topic + 1) << (topicBits * (at % topicsInWord)));
		});
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
			const record = this.#places.placeOf(key) * recordWords;
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
