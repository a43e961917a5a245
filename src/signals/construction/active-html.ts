import type { HtmlFacts } from "../../mail/html-facts.ts";
import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** HTML that is made to do something, or made so that no two copies are alike. */
export const activeHtml: Signal = {
	name: "active-html",
	codes: {
		BUILD_SCRIPT: {
			weight: 0.9, tone: "bad", phish: 0.3,
			sentence: "The HTML of the message holds what only web pages hold ({what})",
			example: "<script>, <iframe>, <object>",
		},
		BUILD_REFRESH: {
			weight: 1.8, tone: "bad", phish: 0.8,
			sentence: "The HTML of the message sends the reader on to another page by itself",
			example: '<meta http-equiv="refresh" content="0; url=…">',
		},
		BUILD_UNKNOWN_TAGS: {
			weight: 1.3, tone: "bad", phish: -0.2,
			sentence: "The HTML of the message holds {count} tags that do not exist, to look different each time",
			example: "<xq7a></xq7a><plmkw>",
		},
		BUILD_COMMENTS: {
			weight: 1, tone: "bad", phish: -0.1,
			sentence: "The HTML of the message holds {count} characters of comments, more than its text",
			example: "<!-- a piece of a novel -->",
		},
		BUILD_TAGS_BETWEEN_LETTERS: {
			weight: 1.5, tone: "bad", phish: 0.1,
			sentence: "The text of the message is cut into single letters by tags",
			example: "<b>V</b><i>i</i><b>a</b>",
		},
	},
	look({ mail }): Finding[] {
		const { html } = mail;
		return html === undefined ? [] : findingsOf(html);
	},
};

const manyUnknownTags = 8;
const manyComments = 3_000;

function findingsOf(html: HtmlFacts): Finding[] {
	const findings: Finding[] = [];
	const what = ["script", "svg-script", "iframe", "object", "embed"].find((name) => html.active.has(name));
	if (what !== undefined) findings.push({ code: "BUILD_SCRIPT", detail: { what } });
	if (html.active.has("meta-refresh")) findings.push({ code: "BUILD_REFRESH" });
	if (html.unknownTags >= manyUnknownTags) findings.push({ code: "BUILD_UNKNOWN_TAGS", detail: { count: html.unknownTags } });
	if (html.commentCharacters >= manyComments && html.commentCharacters > html.visibleText.length * 2) findings.push({ code: "BUILD_COMMENTS", detail: { count: html.commentCharacters } });
	if (html.visibleText.length > 100 && html.tags > html.visibleText.length * 0.7) findings.push({ code: "BUILD_TAGS_BETWEEN_LETTERS" });
	return findings;
}
