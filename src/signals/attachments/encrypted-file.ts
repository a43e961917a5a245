import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";
import { toldPasswords } from "./told-passwords.ts";

/**
 * Encrypted files. By themselves they are the custom of whole countries and of banks; with the password in the same mail
 * they keep out filters and nobody else.
 */
export const encryptedFile: Signal = {
	name: "encrypted-file",
	codes: {
		FILE_ENCRYPTED: {
			weight: 0.4,
			tone: "bad",
			phish: 0.5,
			sentence: "An attached file is encrypted, so that nothing can look inside: {file}",
			example: "A ZIP archive that asks for a password",
		},
		FILE_PASSWORD_TOLD: {
			weight: 2.2,
			tone: "bad",
			phish: 1.5,
			sentence: "An attached file is encrypted, and the mail itself tells the password, which only keeps filters out: {file}",
			example: 'An encrypted ZIP archive and the words "Password: 2231"',
		},
		FILE_LOCKED_PDF_LINK: {
			weight: 1.2,
			tone: "bad",
			phish: 1.5,
			sentence: "A PDF hides its links from filters by encryption that any reader undoes: {file}",
			example: "A PDF encrypted with an empty password whose only page is a link",
		},
	},
	look({ mail, sender }) {
		const files = inspectAttachments(mail);
		const encrypted = files.find(isEncrypted);
		const locked = files.find(({ traits, links, pages }) => traits.has("pdf-locked") && links.length > 0 && (pages ?? 0) <= 2);
		const told = encrypted === undefined || toldPasswords(mail).length === 0 ? undefined : encrypted;
		return [
			...(told === undefined ? findingOf("FILE_ENCRYPTED", encrypted) : findingOf("FILE_PASSWORD_TOLD", told)),
			...(sender.aligned === true && !sender.freeMail ? [] : findingOf("FILE_LOCKED_PDF_LINK", locked)),
		];
	},
};

function isEncrypted({ traits }: FileFacts): boolean {
	return traits.has("encrypted") || traits.has("encrypted-document") || traits.has("pdf-password");
}
