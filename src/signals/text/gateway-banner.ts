import { bannerWords } from "./banner-words.ts";

/** A banner has a few lines, and words and characters, at the most. */
const most = { lines: 8, words: 90, characters: 1_200 } as const;
/** Different words of a banner's that one has; of fewer, a line that is nothing else. */
const fewestDifferent = 5;
const mostOfTag = 4;
/** Of a line that goes on with it, so many of its words are a banner's; half of them where it could end above by more than a tag. */
const leastShare = 0.25;
const leastShareBehind = 0.5;

/** A line has as many of them at its beginning, else the rest is not read: every mail is asked. */
const beginning = { words: 12, banner: 3 } as const;

/** An ideograph or syllable, or what stands between white space. */
const word = /[\u2e80-\u{10ffff}]|[^\s\u2e80-\u{10ffff}]+/gu;
const notOfWord = /[^\p{L}\p{N}]/gu;

/**
 * Where the first lines of a folded text end that say that the mail comes from outside: "CAUTION: This email originated from outside of the organization. Do not
 * click links …"; 0 where it has none. The receiver's gateway puts them above whatever comes in: they say nothing of a mail, and are no words of its sender.
 * What they say is told by their words alone: a sender may write such a thing himself.
 */
export function bannerEnd(body: string): number {
	const seen = new Set<string>();
	let [end, words, lines, saysIt] = [0, 0, 0, false];
	for (let from = 0; from < body.length && from < most.characters && lines < most.lines; ) {
		const next = lineEnd(body, from);
		const found = wordsOfBanner(body.slice(from, Math.min(next, most.characters)));
		from = next;
		if (found.words === 0) continue;
		lines++;
		words += found.words;
		const isComplete = end > 0 && seen.size >= fewestDifferent;
		if (words > most.words || found.number < found.words * (isComplete ? leastShareBehind : leastShare)) break;
		saysIt ||= found.saysIt;
		for (const one of found.different) seen.add(one);
		const isTag = end === 0 && found.saysIt && found.number === found.words && found.words <= mostOfTag;
		if (saysIt && (isTag || seen.size >= fewestDifferent)) end = next;
	}
	return end;
}

/** Behind the line that begins there. */
function lineEnd(text: string, from: number): number {
	const at = text.indexOf("\n", from);
	return at < 0 ? text.length : at + 1;
}

interface WordsOfBanner {
	readonly words: number;
	/** Of them, those of a banner; and these, each once. */
	readonly number: number;
	readonly different: ReadonlySet<string>;
	readonly saysIt: boolean;
}

/** Of a line; of one that begins like another text nothing. */
function wordsOfBanner(line: string): WordsOfBanner {
	const different = new Set<string>();
	let [words, number, saysIt, before] = [0, 0, false, ""];
	for (const [found] of line.matchAll(word)) {
		const isWide = found.charCodeAt(0) >= 0x2e80;
		const one = isWide ? before + found : found.replace(notOfWord, "");
		before = isWide ? found : "";
		if (one === "") continue;
		if (words++ === beginning.words && number < beginning.banner) return { words, number: 0, different, saysIt: false };
		const kind = bannerWords.get(one);
		if (kind === undefined) continue;
		number += isWide ? 2 : 1;
		different.add(one);
		saysIt ||= kind === "telling";
	}
	return { words, number, different, saysIt };
}
