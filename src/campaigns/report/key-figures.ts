import type { CampaignAnalysis } from "../campaign-analysis.ts";
import { counted, grouped, percent } from "./figures.ts";
import { languageName } from "./language-name.ts";
import { mailLine } from "./mail-text.ts";
import { type Content, type Markup, html } from "./markup.ts";
import type { Tally } from "./tally.ts";

/** Six numbers with what they are of. */
export function keyFigures(analysis: CampaignAnalysis, tally: Tally): Markup {
	const { classes, messages, campaigns, singles } = tally;
	const unwanted = classes.spam + classes.phish;
	const [first] = analysis.campaigns;
	const largest = first !== undefined && first.messages > 1 ? first : undefined;
	const pose = tally.posesAs[0];
	const language = tally.languages.find(({ value }) => value !== "");
	const languages = tally.languages.filter(({ value }) => value !== "").length;
	return html`<dl class="figures">
${figure("Messages", grouped(analysis.messages), tally.undated === 0 ? "all with a date" : `${grouped(tally.undated)} without a date that can be true`)}
${figure("Campaigns", grouped(campaigns), `of two messages or more; ${counted(singles, "single mail")}`)}
${figure("Unwanted", percent(unwanted, messages), `${grouped(classes.spam)} spam, ${grouped(classes.phish)} phishing`)}
${figure("Largest campaign", largest === undefined ? "–" : grouped(largest.messages), largest === undefined ? "no two messages are of one template" : html`<a href="#campaigns">${percent(largest.messages, messages)} of all messages</a>`)}
${figure("Most posed as", pose === undefined ? "–" : mailLine(pose.value, 24), pose === undefined ? "nobody that is known" : `${counted(pose.messages, "message")}, by name or a forged address`)}
${figure("Languages", grouped(languages), language === undefined ? "" : `most: ${languageName(language.value)}, ${percent(language.messages, messages)}`)}
</dl>`;
}

/** Characters that fit in large print. */
const longest = 8;
const smaller = html` class="long"`;

function figure(name: string, value: string, note: Content): Markup {
	return html`<div><dt>${name}</dt><dd><b${value.length > longest ? smaller : ""}>${value}</b><span>${note}</span></dd></div>`;
}
