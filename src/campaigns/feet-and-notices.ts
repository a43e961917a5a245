import type { MaskedWords } from "./masked-words.ts";
import { isTellingOfNotice, noticeWord } from "./notice-words.ts";

/** Words below a dividing line, up to the next one or the end, that are a foot: a signature, what a mailing list adds to every mail. */
const mostFootWords = 60;
const mostFeet = 3;
/** Words that a message must have above its foot: else all it says may stand below a line. */
const fewestOwn = 4;
/** Words from one of a notice's words to the next, at most. */
const widestGap = 12;
const fewestNoticeWords = 6;
/** And of these, different ones that hardly any other text has. */
const fewestTelling = 3;
/** Whoever writes more of them than this into one mail gets the others compared. */
const mostNotices = 8;
/** A notice begins and ends where its lines do, or at a dividing line so many words away. */
const mostToLine = 30;

/**
 * Leaves out what says nothing of a message: notices of confidentiality, and what stands below its last dividing lines. A company adds them to each
 * mail that leaves it and a list to each that goes through it: by them, all correspondence of a house would be one campaign.
 */
export function leaveOutFeetAndNotices(words: MaskedWords): void {
	leaveOutFeet(words);
	// From the last one on, so that the others stay where they are.
	for (const { from, to } of noticesIn(words).reverse()) words.leaveOut(from, to);
}

function leaveOutFeet(words: MaskedWords): void {
	const { divided } = words;
	for (let at = divided.length - 1, feet = 0; at >= 0 && feet < mostFeet; at--, feet++) {
		const start = divided[at] as number;
		if (start < fewestOwn || words.count - start > mostFootWords) return;
		words.leaveOut(start, words.count);
	}
}

interface Stretch {
	readonly from: number;
	/** The first word behind it. */
	to: number;
}

/** In order, none of them touching another. */
function noticesIn(words: MaskedWords): Stretch[] {
	const notices: Stretch[] = [];
	if (!mayHoldNotice(words)) return notices;
	for (const { from, to } of noticeRuns(words).slice(0, mostNotices)) {
		const notice = { from: startOf(words, from), to: endOf(words, to) };
		const before = notices.at(-1);
		if (before !== undefined && before.to >= notice.from) before.to = notice.to;
		else notices.push(notice);
	}
	return notices;
}

/** Few texts have so many of the words that notices are told by. */
function mayHoldNotice({ hashes, count }: MaskedWords): boolean {
	let telling = 0;
	for (let at = 0; at < count; at++) if (isTellingOfNotice(hashes[at] as number) && ++telling >= fewestTelling) return true;
	return false;
}

/** From the first to the last word that notices are made of, where enough of them stand close enough to each other. */
function noticeRuns({ hashes, count }: MaskedWords): Stretch[] {
	const runs: { stretch: Stretch; words: number; telling: Set<number> }[] = [];
	for (let at = 0; at < count; at++) {
		const hash = hashes[at] as number;
		const kind = noticeWord(hash);
		if (kind === undefined) continue;
		let run = runs.at(-1);
		if (run === undefined || at - run.stretch.to >= widestGap) {
			run = { stretch: { from: at, to: at }, words: 0, telling: new Set() };
			runs.push(run);
		}
		run.stretch.to = at + 1;
		run.words++;
		if (kind === "telling") run.telling.add(hash);
	}
	return runs.filter((run) => run.words >= fewestNoticeWords && run.telling.size >= fewestTelling).map(({ stretch }) => stretch);
}

function startOf({ lineStarts, divided }: MaskedWords, word: number): number {
	const line = lineStarts.findLast((start) => start <= word) ?? 0;
	return divided.findLast((start) => start <= word && word - start <= mostToLine) ?? line;
}

function endOf({ lineStarts, divided, count }: MaskedWords, word: number): number {
	const line = lineStarts.find((start) => start >= word) ?? count;
	return Math.min(count, divided.find((start) => start >= word && start - word <= mostToLine) ?? line);
}
