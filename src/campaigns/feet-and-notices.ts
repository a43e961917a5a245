import { isLeavingPair, leavingWord } from "./leaving-words.ts";
import type { MaskedWords } from "./masked-words.ts";
import { isTellingOfNotice, noticeWord } from "./notice-words.ts";

/** Words below a dividing line, up to the next one or the end, that are a foot: a signature, what a mailing list adds to every mail. */
const mostFootWords = 60;
const mostFeet = 3;
/** Words that a message must have above its foot: else all it says may stand below a line. Above one of few marks, as many as below. */
const fewestOwn = 4;
/** Words of the last lines that say how to get no more mail, and of what stands below them; as many stand above, and so many at least. */
const mostLeavingWords = 60;
const fewestAboveLeaving = 32;
/** Words that stand around "unsubscribe" by which a line is told that says it otherwise: "to be removed from future offers". */
const fewestAround = 3;
/** Words from one of a notice's words to the next, at most. */
const widestGap = 12;
const fewestNoticeWords = 6;
/** And of these, different ones that hardly any other text has. */
const fewestTelling = 3;
/** Words before its first telling one, and behind its last, that belong to it: "mail" and "addressed to you" stand in the text above, too. */
const most = { before: 12, behind: 40 };
/** Words before the first of a notice's words in its first line: "This", "Please note that this". */
const wordsBefore = 4;
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
	leaveOutLeaving(words);
}

/**
 * Leaves out the last lines, from the first one on that says how to get no more mail. Mail services and affiliate networks put them below whatever
 * their customers write: by them, and the frame around, offers of different senders would be one campaign.
 */
function leaveOutLeaving(words: MaskedWords): void {
	const { lineStarts, count } = words;
	if (count < 2 * fewestAboveLeaving) {
		leaveOutLinesOfLeaving(words);
		return;
	}
	const earliest = Math.max(count - mostLeavingWords, count / 2, fewestAboveLeaving);
	let start = count;
	for (let line = lineStarts.length - 1, end = count; line >= 0 && (lineStarts[line] as number) >= earliest; line--) {
		const from = lineStarts[line] as number;
		if (saysHowToLeave(words, from, end)) start = from;
		end = from;
	}
	words.leaveOut(start, count);
}

/** Of a short text, such as stands below a picture that says everything, these lines alone: what stands between them may be all that it says. */
function leaveOutLinesOfLeaving(words: MaskedWords): void {
	let end = words.count;
	for (const from of [...words.lineStarts].reverse()) {
		if (saysHowToLeave(words, from, end)) words.leaveOut(from, end);
		end = from;
	}
}

function saysHowToLeave({ hashes, wide }: MaskedWords, from: number, to: number): boolean {
	const around = new Set<number>();
	for (let at = from; at < to; at++) {
		const hash = hashes[at] as number;
		if (wide[at] === 1 && at + 1 < to && isLeavingPair(hash, hashes[at + 1] as number)) return true;
		const kind = leavingWord(hash);
		if (kind === "telling") return true;
		if (kind === "around" && around.add(hash).size >= fewestAround) return true;
	}
	return false;
}

function leaveOutFeet(words: MaskedWords): void {
	const { divided, adorned } = words;
	for (let feet = 0; feet < mostFeet; feet++) {
		const start = divided.pop();
		if (start === undefined) return;
		const below = words.count - start;
		if (below > mostFootWords || start < (adorned.has(start) ? Math.max(fewestOwn, below) : fewestOwn)) {
			divided.push(start);
			return;
		}
		// Two lines may stand one below the other: they go with the foot, all of them.
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
	for (const run of noticeRuns(words).slice(0, mostNotices)) {
		const notice = { from: startOf(words, run), to: endOf(words, run.to) };
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

/** A stretch of a notice's words, and where the first of them is that hardly any other text has. */
interface NoticeRun extends Stretch {
	readonly firstTelling: number;
}

/** From the first to the last word that notices are made of, where enough of them stand close enough to each other. */
function noticeRuns({ hashes, count }: MaskedWords): NoticeRun[] {
	const runs: { stretch: Stretch; words: number; telling: Set<number>; firstTelling: number; lastTelling: number }[] = [];
	for (let at = 0; at < count; at++) {
		const hash = hashes[at] as number;
		const kind = noticeWord(hash);
		if (kind === undefined) continue;
		let run = runs.at(-1);
		if (run === undefined || at - run.stretch.to >= widestGap) {
			run = { stretch: { from: at, to: at }, words: 0, telling: new Set(), firstTelling: at, lastTelling: at };
			runs.push(run);
		}
		run.stretch.to = at + 1;
		run.words++;
		if (kind !== "telling") continue;
		if (run.telling.size === 0) run.firstTelling = at;
		run.lastTelling = at;
		run.telling.add(hash);
	}
	return runs
		.filter((run) => run.words >= fewestNoticeWords && run.telling.size >= fewestTelling)
		.map(({ stretch: { from, to }, firstTelling, lastTelling }) => ({
			from: Math.max(from, firstTelling - most.before),
			to: Math.min(to, lastTelling + most.behind),
			firstTelling,
		}));
}

/** Of the lines above, that one which begins where the notice does, or a word or two before: the text itself may use its words, too. */
function startOf({ lineStarts, divided }: MaskedWords, { from, firstTelling }: NoticeRun): number {
	const line = lineStarts.find((start) => start >= from - wordsBefore && start <= firstTelling);
	const whole = lineStarts.findLast((start) => start <= from) ?? 0;
	return divided.findLast((start) => start <= from && from - start <= mostToLine) ?? line ?? whole;
}

function endOf({ lineStarts, divided, count }: MaskedWords, word: number): number {
	const line = lineStarts.find((start) => start >= word) ?? count;
	return Math.min(count, divided.find((start) => start >= word && start - word <= mostToLine) ?? line);
}
