import { tagNumber } from "./html-tags.ts";
import { attributeNumber, type Tag } from "./tokenizer.ts";

const blockquote = tagNumber("blockquote");
const typeAttribute = attributeNumber("type");
const citeAttribute = attributeNumber("cite");
const classAttribute = attributeNumber("class");
const idAttribute = attributeNumber("id");

/** Ids of what Outlook writes ahead of the earlier mail, which is not inside of it. */
const replyHeads = new Set(["divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container", "reply-intro"]);

/** Whether a div or blockquote holds an earlier mail ("inside"), or all that follows it does ("rest"). A plain blockquote only indents. */
export function quoteMark(source: string, tag: Tag): "inside" | "rest" | undefined {
	const isQuote = tag.number === blockquote;
	if (isQuote && (tag.starts[citeAttribute] !== -1 || tag.value(source, typeAttribute).toLowerCase() === "cite")) return "inside";
	if (tag.starts[classAttribute] !== -1) {
		const classes = tag.value(source, classAttribute);
		if (classes.includes("gmail_quote") || classes.includes("moz-cite") || (isQuote && classes.includes("quote"))) return "inside";
	}
	return tag.starts[idAttribute] !== -1 && replyHeads.has(tag.value(source, idAttribute)) ? "rest" : undefined;
}
