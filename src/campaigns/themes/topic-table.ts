import { littleEndian, numbersIn } from "../../base/little-endian.ts";
import { bytesOfRecords, type KeyRecords, keyRecordBytes, keyRecordsOf, type RecordShape, readKeyRecords } from "./key-records.ts";

/** What stands in how many words of a message: in its headlines, once, several times, more than three times. */
export const topicSays = ["headline", "topic", "topics", "many"] as const;
/** Ten bits hold the number of a topic + 1; 0 is none. */
export const topicBits = 10;
/** Topics that one 32-bit number holds. */
export const topicsInNumber = 3;
/** Numbers that hold the topics of a word. */
export const numbersOfWord = 2;

/** Key, the message that had the word last, topics: all of a word in one line of memory. */
export const recordNumbers = 4;
export const seenAt = 1;
export const topicsAt = recordNumbers - numbersOfWord;
const shape: RecordShape = { recordNumbers, filterBits: 8 };

/** The words of all topics, put together from the lists in scripts/train/themes/topics by npm run train:themes. */
export interface TopicTable {
	/** Signs of each topic, in the order of `topicSays`. */
	readonly signs: Uint32Array;
	/** How many words and stems there are. */
	readonly count: number;
	/** What each says: its topics. */
	readonly words: KeyRecords;
}

/**
 * @param keys of words and stems, see topic-keys.ts
 * @param topics of each key, `numbersOfWord` numbers
 */
export function topicTable(signs: Uint32Array, keys: Uint32Array, topics: Uint32Array): TopicTable {
	const words = keyRecordsOf(keys, shape, (numbers, record, row) => {
		numbers.set(topics.subarray(numbersOfWord * row, numbersOfWord * (row + 1)), record + topicsAt);
	});
	return { signs, count: keys.length, words };
}

const headNumbers = 2;

/** The bytes of model/topics.bin: how many topics and words there are, the signs, the words; numbers of 32 bits, the least significant byte first. */
export function topicTableBytes({ signs, count, words }: TopicTable): Uint8Array {
	const head = Uint32Array.of(signs.length / topicSays.length, count, ...signs);
	return Buffer.concat([littleEndian(head), bytesOfRecords(words)]);
}

/** Reads what `topicTableBytes` wrote; throws a sentence that says what to do when it is something else. */
export function readTopicTable(bytes: Uint8Array): TopicTable {
	const [topics = 0, count = 0] = bytes.length < 4 * headNumbers ? [] : numbersIn(bytes, 0, headNumbers);
	const from = 4 * (headNumbers + topicSays.length * topics);
	if (count === 0 || bytes.length !== from + keyRecordBytes(count, shape)) {
		throw new Error("model/topics.bin is damaged: restore model/ from the release, or run npm run train:themes");
	}
	return { signs: numbersIn(bytes, 4 * headNumbers, topicSays.length * topics), count, words: readKeyRecords(bytes, from, count, shape) };
}
