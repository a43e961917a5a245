import { type Sign, signOf, stateOf } from "../../../src/campaigns/themes/sign.ts";
import { longestStem, longestWide, shortestStem, stemKey, wordKey } from "../../../src/campaigns/themes/topic-keys.ts";
import {
	numbersOfWord,
	topicBits,
	topicSays,
	topicsInNumber,
	type TopicTable,
	topicTable,
} from "../../../src/campaigns/themes/topic-table.ts";
import { foldedWord } from "../../../src/signals/text/folded-word.ts";
import type { TopicLists } from "./read-topic-lists.ts";

const mostTopics = 2 ** topicBits - 1;
const mostOfWord = topicsInNumber * numbersOfWord;
/** Ideographs, kana and Hangul: each of them is a word to whoever cuts texts. */
const wide = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/u;
const spaced = /^(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}\p{N}-])+$/u;

/**
 * The lists as a scan looks them up.
 * @throws Error for a word that could never be found, or that belongs to more topics than a table can say
 */
export function topicTableOf(lists: TopicLists): TopicTable {
	if (lists.size > mostTopics) throw new Error(`at most ${mostTopics} topics`);
	const topicsOf = new Map<Sign, Set<number>>();
	[...lists.values()].forEach((words, topic) => {
		for (const word of words) {
			const key = keyOf(word);
			topicsOf.set(key, (topicsOf.get(key) ?? new Set()).add(topic));
		}
	});
	const keys = Uint32Array.from(topicsOf.keys()).sort();
	const signs = [...lists.keys()].flatMap((topic) => topicSays.map((says) => signOf(`${says} ${topic}`)));
	const topics = [...keys].flatMap((key) => numbersOf([...(topicsOf.get(key) ?? [])]));
	return topicTable(Uint32Array.from(signs), keys, Uint32Array.from(topics));
}

function keyOf(word: string): Sign {
	const isStem = word.endsWith("*");
	const letters = isStem ? word.slice(0, -1) : word;
	const folded = foldedWord(letters);
	const [least, most] = isStem ? [shortestStem, longestStem] : [1, wide.test(letters) ? longestWide : Number.POSITIVE_INFINITY];
	if (folded.length < least || folded.length > most) throw new Error(`"${word}" has to have ${least} to ${most} letters to be found`);
	if (!spaced.test(letters) && (isStem || !wide.test(letters))) throw new Error(`"${word}" is never found: texts are cut within it`);
	return isStem ? stemKey(stateOf(folded)) : wordKey(stateOf(folded));
}

/** Topics by their number + 1, a few in each number. */
function numbersOf(topics: readonly number[]): number[] {
	if (topics.length > mostOfWord) throw new Error(`a word may belong to ${mostOfWord} topics`);
	const numbers = new Array<number>(numbersOfWord).fill(0);
	topics.forEach((topic, at) => {
		const place = Math.floor(at / topicsInNumber);
		numbers[place] = (numbers[place] as number) | ((topic + 1) << (topicBits * (at % topicsInNumber)));
	});
	return numbers;
}
