import type { Facts } from "../facts.ts";
import type { Mail } from "../../mail/mail.ts";
import { findNames, type NamesFound } from "../identity/name-finder.ts";
import { onceFor } from "../once-for.ts";

/** A short line of a message, with the names in it. These are looked for when first asked: most lines can be told without. */
export class Line {
	readonly text: string;
	/** The very first line, or a logo. */
	readonly leading: boolean;
	#names: NamesFound | undefined;

	constructor(text: string, leading: boolean) {
		this.text = text;
		this.leading = leading;
	}

	get names(): NamesFound {
		this.#names ??= findNames(this.text);
		return this.#names;
	}
}

/** The places of a message where its author is named, apart from the sender name. */
export interface Places {
	/** Phrase groups of the identities named anywhere, then whether a general word for a government body was. */
	readonly identities: readonly string[];
	readonly government: boolean;
	readonly subject: NamesFound;
	/** First lines, and alternative texts of the first images: where letterheads and logos stand. */
	readonly head: readonly Line[];
	/** Last lines of the author's own text, last first: signatures, imprints, copyright. */
	readonly tail: readonly Line[];
}

const headLines = 4;
const tailLines = 12;
/** Where no name was read, a common word may still be one in a signature. */
const fewTailLines = 4;
const logos = 3;
/** Longer lines are running text, in which names are mentions. */
const longestLine = 110;
/** How far from either end lines are looked for. */
const reach = 2_500;
const longestSubject = 160;

/** A subject that warns of a fraud names whom the fraud names. */
const warning =
	/phish|scam|fraud|spoof|betrug|betrüg|hameçon|arnaque|fraude|estafa|golpe|truff|frode|oplicht|fraudul|oszust|podvod|фишинг|мошен|шахрай|피싱|사칭|フィッシング|詐欺|钓鱼|釣魚|诈骗|詐騙/iu;

/** Worked out once for all looks that ask. */
export const placesOf = onceFor(findPlaces);

function findPlaces({ mail, text }: Facts): Places {
	const own = ownText(mail);
	// The phrase table has read the text for all names that are no common words: without any, the rest is a matter of a few lines.
	const identities = text.phrases.groups("identity:");
	const government = text.phrases.groups("government:").length > 0;
	const named = government || identities.length > 0;
	const first = named ? firstLines(own).map((line, at) => new Line(line, at === 0)) : [];
	return {
		identities,
		government,
		subject: findNames(!named || warning.test(mail.subject) ? "" : mail.subject.slice(0, longestSubject)),
		head: [...first, ...logoTexts(mail).map((alt) => new Line(alt, true))],
		tail: lastLines(own, named ? tailLines : fewTailLines).map((line) => new Line(line, false)),
	};
}

function firstLines(text: string): string[] {
	const lines: string[] = [];
	const end = Math.min(text.length, reach);
	for (let from = 0; from < end && lines.length < headLines; ) {
		const newline = text.indexOf("\n", from);
		const to = newline < 0 ? text.length : newline;
		addLine(lines, text.slice(from, Math.min(to, end)));
		from = to + 1;
	}
	return lines.filter((line) => line.length <= longestLine);
}

function lastLines(text: string, most: number): string[] {
	const lines: string[] = [];
	const end = Math.max(0, text.length - reach);
	for (let to = text.length; to > end && lines.length < most; ) {
		const from = text.lastIndexOf("\n", to - 1) + 1;
		addLine(lines, text.slice(Math.max(from, end), to));
		to = from - 1;
	}
	return lines.filter((line) => line.length <= longestLine);
}

function addLine(lines: string[], line: string): void {
	const trimmed = line.trim();
	if (trimmed !== "") lines.push(trimmed);
}

/** Social media icons stand at the end, logos at the head. */
function logoTexts(mail: Mail): string[] {
	const images = mail.html?.images.filter(({ alt, tracking }) => alt !== "" && !tracking) ?? [];
	return images
		.slice(0, logos)
		.map(({ alt }) => alt)
		.filter((alt) => alt.length <= longestLine);
}

/** What mailers put before what somebody else wrote. No quantifiers: linear. */
const quoteMarks =
	/-----Original Message|---------- Forwarded message|Begin forwarded message|----- Forwarded|-----Ursprüngliche Nachricht|-------- Weitergeleitete|-------- Message transféré|-------- Mensaje reenviado|-------- Пересылаемое|\n(?:From|Von|De ?|Da|Van|Od|От|差出人|보낸 ?사람|发件人|寄件者): /u;
/** The commonest ones, which are searched for in every message. */
const plainMarks = ["\n>", "-----Original", "Forwarded message"];
/** Quotes that begin later than this are searched for no more. */
const longestOwn = 20_000;

/** The text up to what is quoted or forwarded: whoever warns of a phishing mail repeats its names. */
function ownText(mail: Mail): string {
	const text = mail.visibleText;
	let end = isAnswer(mail) ? text.slice(0, longestOwn).search(quoteMarks) : -1;
	if (end < 0) end = text.length;
	for (const mark of plainMarks) {
		const at = text.indexOf(mark);
		if (at >= 0 && at < end) end = at;
	}
	return end === text.length ? text : text.slice(0, end);
}

/** Only answers and forwarded mails are searched for all kinds of quotes: that costs more than all else here. */
function isAnswer({ header, subject }: Mail): boolean {
	return header.has("In-Reply-To") || header.has("References") || /^\W*(?:\p{L}{1,10}|\p{L}{1,3}\^\d)\s?[:：]/u.test(subject);
}
