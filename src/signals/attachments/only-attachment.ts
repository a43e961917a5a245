import type { Signal } from "../signal.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/**
 * A mail that says next to nothing and has a document speak for it. People send scans to themselves and each other that
 * way, so that this is a weak sign; from a stranger's free address with a name that asks to be opened it is a stronger one.
 */
export const onlyAttachment: Signal = {
	name: "only-attachment",
	codes: {
		FILE_SPEAKS_ALONE: {
			weight: 0.5,
			tone: "bad",
			phish: 0.2,
			sentence: "The mail says next to nothing: all is in the attached file {file}",
			example: "A mail without text and an attached payment.pdf",
		},
	},
	look({ mail }) {
		const files = inspectAttachments(mail).filter(isLetter);
		if (files.length === 0 || files.length > 2 || mail.header.has("in-reply-to") || mail.header.has("references")) return [];
		return mail.visibleText.trim().length > nextToNothing ? [] : findingOf("FILE_SPEAKS_ALONE", files[0]);
	},
};

const nextToNothing = 80;

function isLetter({ inside, embedded, named }: FileFacts): boolean {
	return inside === undefined && !embedded && (named === "document" || named === "web-page" || named === "archive" || named === "drawing");
}
