import type { Share } from "../campaign.ts";
import { barList } from "./bar-list.ts";
import { languageName } from "./language-name.ts";
import { mailLine } from "./mail-text.ts";
import { type Markup, html } from "./markup.ts";
import { section } from "./section.ts";
import { stackedBar } from "./stacked-bar.ts";
import type { Tally } from "./tally.ts";

const mostBars = 10;

/** What kind of mail it is, in which languages, and whom it poses as. */
export function whoSection(tally: Tally): Markup {
	const { classes, messages } = tally;
	return section(
		"kinds",
		"Kinds, languages, and whom the mail poses as",
		"",
		stackedBar([
			{ name: "Phishing", messages: classes.phish, colour: "phish" },
			{ name: "Spam", messages: classes.spam, colour: "spam" },
			{ name: "Wanted", messages: classes.ham, colour: "ham" },
		]),
		html`<div class="pair">${barList("Languages", languageBars(tally.languages), messages, "Language")}
${tally.posesAs.length === 0 ? html`<p class="quiet">No campaign poses as an organization that is known.</p>` : barList("Poses as", poseBars(tally.posesAs), messages, "Organization")}</div>`,
	);
}

function languageBars(languages: readonly Share[]): { name: string; messages: number }[] {
	const shown = languages.slice(0, mostBars).map(({ value, messages }) => ({ name: languageName(value), messages }));
	const rest = languages.slice(mostBars);
	if (rest.length === 0) return shown;
	return [...shown, { name: `${rest.length} others`, messages: rest.reduce((sum, { messages }) => sum + messages, 0) }];
}

function poseBars(posesAs: readonly Share[]): { name: string; messages: number; colour: string }[] {
	return posesAs.slice(0, mostBars).map(({ value, messages }) => ({ name: mailLine(value, 40), messages, colour: "phish" }));
}
