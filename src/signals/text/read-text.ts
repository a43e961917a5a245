import type { Mail } from "../../mail/mail.ts";
import { allPhrases } from "./all-phrases.ts";
import { languageOf } from "./language-of.ts";
import { ownWords } from "./own-words.ts";
import { PhraseTable } from "./phrase-table.ts";
import type { ReadableText } from "./readable-text.ts";

let table: PhraseTable | undefined;

/** Folds subject, sender name and body, tells the language, and finds the phrases of all tables. */
export function readText(mail: Mail): ReadableText {
	table ??= new PhraseTable(allPhrases());
	const senderName = mail.from.map((mailbox) => mailbox.name).join(" ");
	const body = ownWords(mail.visibleText);
	const { folded, hits } = table.search({ senderName, subject: mail.subject, body });
	return { subject: folded.subject, senderName: folded.senderName, body: folded.body, language: languageOf(`${body}\n${mail.subject}`, table.cutter), phrases: hits };
}
