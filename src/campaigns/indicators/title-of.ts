import type { Facts } from "../../signals/facts.ts";

const empty = new Set(
	`title|untitled|untitled document|unbenanntes dokument|documento sem título|documento sin título|document|new document|email|e-mail|mail|newsletter|template|email template|message|html|html email|home|page|page title|index|test|default`.split(
		"|",
	),
);
const longest = 80;

/** "title: …" of an HTML body where it is unlike the subject: left from the page that a template was made of. */
export function titleOf({ mail }: Facts): string[] {
	if (!mail.html?.title || mail.html.title === mail.subject) return [];
	const title = fold(mail.html.title);
	const subject = fold(mail.subject);
	if (
		title.length < 5 ||
		empty.has(title) ||
		subject.includes(title.slice(0, 20)) ||
		(subject !== "" && title.includes(subject.slice(0, 20)))
	)
		return [];
	return [`title: ${title}`];
}

function fold(text: string): string {
	return text
		.slice(0, longest * 2)
		.toLowerCase()
		.replace(/\d+/gu, "#")
		.replace(/\s+/gu, " ")
		.trim()
		.slice(0, longest);
}
