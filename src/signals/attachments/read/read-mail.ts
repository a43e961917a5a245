import { parseMail } from "../../../mail/parse-mail.ts";
import type { FileReader } from "../file-notes.ts";

/** A mail saved as a file: what is attached to it. Its links are somebody else's words and are left alone. */
export const readMail: FileReader = (bytes, notes) => {
	for (const attachment of parseMail(bytes, notes.budget.limits).attachments) {
		const content = attachment.part.bytes();
		if (!notes.file(attachment.filename, content.length, (maximum) => content.subarray(0, maximum))) return;
	}
};
