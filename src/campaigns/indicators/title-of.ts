import type { Facts } from "../../signals/facts.ts";
import { isRandomName } from "../../signals/sender/random-name.ts";

const empty = new Set(
	`title|untitled|untitled document|unbenanntes dokument|documento sem título|documento sin título|document|new document|email|e-mail|mail|newsletter|template|email template|message|html|html email|home|page|page title|index|test|default`.split(
		"|",
	),
);
const longest = 80;

/** Fields that a mail service did not fill in, and the last of them where the title was cut: *|…|*, {{…}}, {…}, ${…}, [[…]], %%…%%, %…%, <%…%>. */
const placeholders =
	/\*\|[^|]*(?:\|\*|$)|[$#]?\{\{?[^}]*(?:\}\}?|$)|\[\[[^\]]*(?:\]\]|$)|%%[^%]*(?:%%|$)|<%[^>]*(?:>|$)|%[\p{L}_.:-]+%|\[[\p{L}_.:-]+\]/gu;
/** A word without anything of its own: no sign or digit within, and no letters drawn by lot. */
const plainWord = /^[^\p{L}\p{N}]*(?:\p{L}|[\p{L}\p{M}'’-]*\p{L})?[^\p{L}\p{N}]*$/u;
/** Two words of any language tell nothing ("exclusive offer"). */
const fewestWords = 3;
/** Scripts without spaces: as long as three words are. */
const fewestIdeographs = 7;
const ideograph = /[\u2e80-\ud7a3]/u;

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
	return isOdd(title) ? [`title: ${title}`] : [];
}

/** What is left without a service's own fields is more than a word or two that anybody writes. */
function isOdd(title: string): boolean {
	const words = title
		.replace(placeholders, " ")
		.split(" ")
		.filter((word) => /\p{L}/u.test(word));
	if (words.length >= fewestWords) return true;
	return words.some((word) => (ideograph.test(word) ? word.length >= fewestIdeographs : !plainWord.test(word) || isRandomName(word)));
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
