import type { Mail } from "../../mail/mail.ts";
import { attachedText } from "../attachments/text/attached-text.ts";
import { languageOf } from "./language-of.ts";
import { ownWords } from "./own-words.ts";
import type { PhraseTable } from "./phrase-table.ts";
import type { PhraseHits, ReadableText } from "./readable-text.ts";
import { readTwiceEncoded } from "./twice-encoded.ts";

/** Folds subject, sender name and body, and finds phrases. The language is told when it is asked for. */
export function readText(mail: Mail, phrases: PhraseTable): ReadableText {
	const senderName = readTwiceEncoded(mail.from.map((mailbox) => mailbox.name).join(" "));
	const subject = readTwiceEncoded(mail.subject);
	const shown = readTwiceEncoded(shownText(mail));
	const { folded, hits } = phrases.search({ senderName, subject, body: shown });
	return new FoundText(subject, shown, folded, hits);
}

/** A covering letter is short; a longer body speaks for itself, and its attachments need not be read for words. */
const coveringLetter = 1_000;

/** What a person reads: the message's own words and, behind a covering letter, those of the attached document. */
function shownText(mail: Mail): string {
	const own = ownWords(mail);
	const attached = own.length < coveringLetter ? attachedText(mail) : "";
	return attached === "" ? own : `${own}\n${attached}`;
}

/** Enough words to know a language by. */
const languageCharacters = 800;

interface FoldedText {
	readonly subject: string;
	readonly senderName: string;
	readonly body: string;
}

class FoundText implements ReadableText {
	readonly subject: string;
	readonly senderName: string;
	readonly body: string;
	readonly phrases: PhraseHits;
	readonly shown: string;
	readonly #rawSubject: string;
	#language: string | undefined;

	constructor(subject: string, shown: string, folded: FoldedText, phrases: PhraseHits) {
		this.#rawSubject = subject;
		this.shown = shown;
		this.subject = folded.subject;
		this.senderName = folded.senderName;
		this.body = folded.body;
		this.phrases = phrases;
	}

	get language(): string {
		this.#language ??= languageOf(`${this.#rawSubject}\n${this.shown.slice(0, languageCharacters)}`);
		return this.#language;
	}
}
