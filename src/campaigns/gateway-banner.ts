import { bannerPair, bannerWord } from "./banner-words.ts";
import type { MaskedWords } from "./masked-words.ts";

/** A banner has a few lines, and words, at the most. */
const mostLines = 8;
const mostWords = 90;
/** Different words of a banner's that one has; of fewer, a line that is nothing else. */
const fewestDifferent = 5;
const mostOfTag = 4;
/** Of a line that goes on with it, so many of its words are a banner's; half of them where it could end above by more than a tag. */
const leastShare = 0.25;
const leastShareBehind = 0.5;

/**
 * Leaves out the first lines where they say that the mail comes from outside: "CAUTION: This email originated from outside of the organization. Do not click links …". The
 * receiver's gateway puts them above whatever comes in: by them, short mails of all senders would be one campaign, and one campaign two where some of its readers
 * have such a gateway.
 */
export function leaveOutBanner(words: MaskedWords): void {
	const end = bannerEnd(words);
	if (end > 0) words.leaveOut(0, end);
}

/** The word behind the banner; 0 where there is none. */
function bannerEnd(words: MaskedWords): number {
	const { lineStarts, count } = words;
	const seen = new Set<number>();
	let saysIt = false;
	let end = 0;
	for (let line = 0; line < Math.min(mostLines, lineStarts.length); line++) {
		const [from, to] = [lineStarts[line] as number, lineStarts[line + 1] ?? count];
		if (to > mostWords) break;
		const found = wordsOfBanner(words, from, to);
		const isComplete = end > 0 && seen.size >= fewestDifferent;
		if (found.number < (to - from) * (isComplete ? leastShareBehind : leastShare)) break;
		saysIt ||= found.saysIt;
		for (const hash of found.different) seen.add(hash);
		const isTag = end === 0 && found.saysIt && found.number === to - from && to - from <= mostOfTag;
		if (saysIt && (isTag || seen.size >= fewestDifferent)) end = to;
	}
	return end;
}

function wordsOfBanner({ hashes, wide }: MaskedWords, from: number, to: number) {
	const different = new Set<number>();
	let [number, saysIt] = [0, false];
	for (let at = from; at < to; at++) {
		const hash = hashes[at] as number;
		const isPair = wide[at] === 1 && at + 1 < to;
		const kind = isPair ? bannerPair(hash, hashes[at + 1] as number) : bannerWord(hash);
		if (kind === undefined) continue;
		number += isPair ? 2 : 1;
		different.add(hash);
		saysIt ||= kind === "telling";
	}
	return { number, different, saysIt };
}
