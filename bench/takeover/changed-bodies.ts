import { parseMail } from "../../src/mail/parse-mail.ts";
import { type Edited, editedIssue } from "./attack-mail.ts";
import type { Issue } from "./bench-account.ts";

const webAddress = /https?:\/\/[^\s<>"')\]]+/g;

/** Something outside of what it quotes leads to the web. */
export function hasLinks(issue: Issue): boolean {
	return parseMail(issue.bytes).links.some(({ href, kind, hidden }) => kind !== "quoted" && !hidden && /^https?:/i.test(href));
}

/** Web addresses replaced by others on one host: all, or every so many-th, the first among them. */
export function exchanged({ plain, html }: Edited, evil: string, every = 1): Edited {
	let count = 0;
	const other = (address: string): string =>
		count++ % every === 0 ? `https://${evil}/${address.replace(/^https?:\/\/[^/]*\/?/, "").slice(0, 40)}` : address;
	const exchange = (text: string | undefined): string | undefined => {
		count = 0;
		return text
			?.split("\n")
			.map((line) => (/^\s*>/.test(line) ? line : line.replace(webAddress, other)))
			.join("\n");
	};
	return { plain: exchange(plain), html: exchange(html) };
}

/** Put in behind so many paragraphs. */
export function withParagraph({ plain, html }: Edited, paragraph: string, behind: number): Edited {
	const pieces = (plain ?? "").split("\n\n");
	const place = Math.min(behind, pieces.length);
	const changed = [...pieces.slice(0, place), paragraph, ...pieces.slice(place)].join("\n\n");
	const body = html?.search(/<\/(?:p|div|td|h1|h2)>/i) ?? -1;
	const inHtml =
		html === undefined
			? undefined
			: body < 0
				? `${html}<p>${paragraph}</p>`
				: html.slice(0, body) + `<br><br>${paragraph}` + html.slice(body);
	return { plain: plain === undefined ? undefined : changed, html: inHtml };
}

/** A copy for one reader: greeting, To and a token in the text differ. */
export function personalised(
	issue: Issue,
	at: number,
	name: string,
	serial: number,
	edit: (bodies: Edited) => Edited = (bodies) => bodies,
): Uint8Array {
	const local = name.toLowerCase().replace(/[^a-z]+/g, ".");
	return editedIssue(
		issue,
		at,
		(bodies) => {
			const { plain, html } = edit(bodies);
			const greeted = plain === undefined ? undefined : `Dear ${name},\n\n${plain}\n\nYour number: ${serial * 7919}`;
			return { plain: greeted, html: html?.replace(/<body[^>]*>/i, (tag) => `${tag}<p>Dear ${name},</p>`) };
		},
		serial,
		[`To: ${/^[ -~]*$/.test(name) ? name : "Zoe"} <${local}@home${serial % 9}.example>`],
	);
}
