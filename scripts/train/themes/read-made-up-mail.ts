/** One mail that we wrote: what stands in its header fields, and its text. */
export interface MadeUpText {
	readonly from: string;
	readonly subject: string;
	readonly text: string;
}

/**
 * The mails of one file of made/ (its README.md says how they are written).
 * @throws Error for a mail without the two fields: a slip of ours would otherwise go into training as text.
 */
export function readMadeUpMail(file: string): MadeUpText[] {
	return file
		.split(/^---$/m)
		.map((mail) => mail.trim())
		.filter((mail) => mail !== "")
		.map(readOne);
}

function readOne(mail: string): MadeUpText {
	const [from = "", subject = "", empty = "", ...text] = mail.split("\n");
	if (!from.startsWith("From: ") || !subject.startsWith("Subject:") || empty !== "") throw new Error(`no made-up mail: ${mail}`);
	return { from: from.slice(6).trim(), subject: subject.slice(8).trim(), text: text.join("\n") };
}
