import type { Mail } from "../../mail/mail.ts";
import { allPhrases } from "./all-phrases.ts";
import { languageOf } from "./language-of.ts";
import { ownWords } from "./own-words.ts";
import { PhraseTable } from "./phrase-table.ts";
import type { PhraseHits, ReadableText } from "./readable-text.ts";

let table: PhraseTable | undefined;

/** Folds subject, sender name and body, and finds the phrases of all tables. The language is told when it is asked for. */
export function readText(mail: Mail): ReadableText {
	table ??= new PhraseTable(allPhrases());
	const senderName = mail.from.map((mailbox) => mailbox.name).join(" ");
	const { folded, hits } = table.search({ senderName, subject: mail.subject, body: ownWords(mail.visibleText) });
	return new FoundText(mail, folded, hits);
}

class FoundText implements ReadableText {
	readonly subject: string;
	readonly senderName: string;
	readonly body: string;
	readonly phrases: PhraseHits;
	readonly #mail: Mail;
	#language: string | undefined;

	constructor(mail: Mail, folded: { readonly subject: string; readonly senderName: string; readonly body: string }, phrases: PhraseHits) {
		this.#mail = mail;
		this.subject = folded.subject;
		this.senderName = folded.senderName;
		this.body = folded.body;
		this.phrases = phrases;
	}

	get language(): string {
		this.#language ??= languageOf(`${this.#mail.subject}\n${ownWords(this.#mail.visibleText)}`);
		return this.#language;
	}
}
