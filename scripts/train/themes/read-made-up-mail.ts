import { type Theme, themes } from "../../../src/campaigns/themes/theme.ts";

/** One mail that we wrote: what stands in its header fields, and its text. */
export interface MadeUpText {
	readonly from: string;
	readonly subject: string;
	/** Further header lines as they go into the mail: `Precedence: bulk`. */
	readonly headers: readonly string[];
	/** Whether the text goes out as HTML, see made-up-bytes.ts. */
	readonly html: boolean;
	readonly text: string;
}

/** Fields that senders of a kind set; any other would be a slip of ours (`Subjct:`). */
const furtherFields = /^(?:List-Unsubscribe|List-Id|Auto-Submitted|Precedence|X-Mailer|In-Reply-To|Reply-To): \S/;

/**
 * The mails of one file of made/ (its README.md says how they are written).
 * @throws Error for a mail without the two fields or with one not known: a slip of ours would otherwise go into training as text.
 */
export function readMadeUpMail(file: string): MadeUpText[] {
	return mailsOf(file).map(readOne);
}

/**
 * The mails of one file of made-by-language/ or made-by-matter/, which have a first line `Theme: …` besides.
 * @throws Error as readMadeUpMail does, and for a theme that there is not.
 */
export function readThemedMail(file: string): [Theme, MadeUpText][] {
	return mailsOf(file).map((mail) => {
		const [, name = "", rest = ""] = /^Theme: (\S+)\n(.*)$/s.exec(mail) ?? [];
		const theme = themes.find((known) => known === name);
		if (theme === undefined) throw new Error(`no theme stands above: ${mail}`);
		return [theme, readOne(rest)];
	});
}

function mailsOf(file: string): string[] {
	return file
		.split(/^---$/m)
		.map((mail) => mail.trim())
		.filter((mail) => mail !== "");
}

function readOne(mail: string): MadeUpText {
	const lines = mail.split("\n");
	const end = lines.includes("") ? lines.indexOf("") : lines.length;
	const [from = "", subject = "", ...further] = lines.slice(0, end);
	const html = further.at(-1) === "Html: yes";
	const headers = html ? further.slice(0, -1) : further;
	const known = headers.every((line) => furtherFields.test(line));
	if (!from.startsWith("From: ") || !subject.startsWith("Subject:") || !known) throw new Error(`no made-up mail: ${mail}`);
	return { from: from.slice(6).trim(), subject: subject.slice(8).trim(), headers, html, text: lines.slice(end + 1).join("\n") };
}
