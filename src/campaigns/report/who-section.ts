import type { Share } from "../campaign.ts";
import { type Bar, barList } from "./bar-list.ts";
import { counted } from "./figures.ts";
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
${tally.posesAs.length === 0 ? html`<p class="quiet">No campaign poses as an organization that is known.</p>` : barList("Poses as, by name or a forged address", poseBars(tally.posesAs), messages, "Organization")}</div>`,
	);
}

function languageBars(languages: readonly Share[]): Bar[] {
	const shown = languages.slice(0, mostBars).map(({ value, messages }) => ({ name: languageName(value), messages }));
	return [...shown, ...others(languages)];
}

function poseBars(posesAs: readonly Share[]): Bar[] {
	const shown = posesAs.slice(0, mostBars).map(({ value, messages }) => ({ name: mailLine(value, 40), messages, colour: "phish" }));
	return [...shown, ...others(posesAs)];
}

/** What has no bar of its own, in one. */
function others(shares: readonly Share[]): Bar[] {
	const rest = shares.slice(mostBars);
	if (rest.length === 0) return [];
	return [{ name: counted(rest.length, "other"), messages: rest.reduce((sum, { messages }) => sum + messages, 0) }];
}
