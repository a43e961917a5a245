import type { HtmlFacts } from "../../mail/html-facts.ts";
import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** HTML that is made to do something, or made so that no two copies are alike. */
export const activeHtml: Signal = {
	name: "active-html",
	codes: {
		BUILD_SCRIPT: {
			weight: 0.5,
			tone: "bad",
			phish: 0.3,
			sentence: "The HTML of the message holds what only web pages hold ({what})",
			example: "<script>, <iframe>, <object>",
		},
		BUILD_REFRESH: {
			weight: 1.8,
			tone: "bad",
			phish: 0.8,
			sentence: "The HTML of the message sends the reader on to another page by itself",
			example: '<meta http-equiv="refresh" content="0; url=…">',
		},
		BUILD_UNKNOWN_TAGS: {
			weight: 1.3,
			tone: "bad",
			phish: -0.2,
			sentence: "The HTML of the message holds {count} tags that do not exist, to look different each time",
			example: "<xq7a></xq7a><plmkw>",
		},
		BUILD_COMMENTS: {
			weight: 1,
			tone: "bad",
			phish: -0.1,
			sentence: "The HTML of the message holds {count} characters of comments, more than its text",
			example: "<!-- a piece of a novel -->",
		},
		BUILD_WORDS_CUT: {
			weight: 1.3,
			tone: "bad",
			phish: 0.1,
			sentence: "{count} words of the text are cut into pieces by tags",
			example: "<b>V</b><i>i</i><b>a</b>",
		},
	},
	look({ mail }): Finding[] {
		const { html } = mail;
		return html === undefined ? [] : findingsOf(html);
	},
};

/** Drop capitals and marked syllables cut words too, now and then: less than once in so many characters. */
const manyCuts = 10;
const rarestCut = 40;
const manyUnknownTags = 8;
const manyComments = 6_000;

function findingsOf(html: HtmlFacts): Finding[] {
	const findings: Finding[] = [];
	const what = ["script", "svg-script", "iframe", "object", "embed"].find((name) => html.active.has(name));
	if (what !== undefined) findings.push({ code: "BUILD_SCRIPT", detail: { what } });
	if (html.active.has("meta-refresh")) findings.push({ code: "BUILD_REFRESH" });
	if (html.unknownTags >= manyUnknownTags) findings.push({ code: "BUILD_UNKNOWN_TAGS", detail: { count: html.unknownTags } });
	if (html.commentCharacters >= manyComments && html.commentCharacters > html.visibleText.length * 3)
		findings.push({ code: "BUILD_COMMENTS", detail: { count: html.commentCharacters } });
	if (html.cutWords >= manyCuts && html.cutWords * rarestCut > html.visibleText.length)
		findings.push({ code: "BUILD_WORDS_CUT", detail: { count: html.cutWords } });
	return findings;
}
