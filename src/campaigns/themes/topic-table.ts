/** What stands in how many words of a message: in its headlines, once, several times, more than three times. */
export const topicSays = ["headline", "topic", "topics", "many"] as const;
/** Ten bits hold the number of a topic + 1; 0 is none. */
export const topicBits = 10;
/** Topics that one 32-bit number holds. */
export const topicsInNumber = 3;
/** Numbers that hold the topics of a word. */
export const numbersOfWord = 2;

/**
 * The words of all topics, put together from the lists in scripts/train/themes/topics by npm run train:themes: to fold some 30,000 words and find
 * a place for each took every thread a tenth of a second as it started.
 */
export interface TopicTable {
	/** Signs of each topic, in the order of `topicSays`. */
	readonly signs: Uint32Array;
	/** Keys of words and stems, see topic-keys.ts. */
	readonly keys: Uint32Array;
	/** The topics of each key, `numbersOfWord` numbers. */
	readonly topics: Uint32Array;
	/** Where the keys have their places: see KeyPlaces. */
	readonly displacements: Uint8Array;
}

const headNumbers = 3;

/** The bytes of model/topics.bin: how many topics, keys and displacements there are, then the parts; numbers of 32 bits, the least significant byte first. */
export function topicTableBytes({ signs, keys, topics, displacements }: TopicTable): Uint8Array {
	const numbers = [signs.length / topicSays.length, keys.length, displacements.length, ...signs, ...keys, ...topics];
	const bytes = new Uint8Array(4 * numbers.length + displacements.length);
	const view = new DataView(bytes.buffer);
	numbers.forEach((number, at) => {
		view.setUint32(4 * at, number, true);
	});
	bytes.set(displacements, 4 * numbers.length);
	return bytes;
}

/** Reads what `topicTableBytes` wrote; throws a sentence that says what to do when it is something else. */
export function readTopicTable(bytes: Uint8Array): TopicTable {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const [topics, keys, displacements] = Array.from({ length: headNumbers }, (_, at) =>
		4 * at + 4 <= bytes.length ? view.getUint32(4 * at, true) : 0,
	) as [number, number, number];
	const counts = [topicSays.length * topics, keys, numbersOfWord * keys] as const;
	const end = 4 * (headNumbers + counts[0] + counts[1] + counts[2]);
	if (keys === 0 || bytes.length !== end + displacements) {
		throw new Error("model/topics.bin is damaged: restore model/ from the release, or run npm run train:themes");
	}
	let taken = headNumbers;
	const next = (count: number): Uint32Array => {
		const numbers = new Uint32Array(count);
		for (let at = 0; at < count; at++) numbers[at] = view.getUint32(4 * (taken + at), true);
		taken += count;
		return numbers;
	};
	return { signs: next(counts[0]), keys: next(counts[1]), topics: next(counts[2]), displacements: bytes.slice(end) };
}
