import type { Share } from "../campaign.ts";
import { type Markup, html } from "./markup.ts";
import { percent } from "./figures.ts";
import { section } from "./section.ts";
import { type Part, stackedBar } from "./stacked-bar.ts";
import type { AuthenticationTally, Tally } from "./tally.ts";

/** Results of RFC 8601, each by itself and a class of colours too: a record that is broken or could not be asked for is no failure. */
const results: readonly string[] = ["pass", "fail", "softfail", "policy", "permerror", "temperror", "neutral", "none"];

export function authenticationSection({ authentication, classes }: Tally): Markup {
	const { wanted, unwanted } = authentication;
	if (classes.ham + classes.spam + classes.phish === 0) return html``;
	return section(
		"authentication",
		"Authentication",
		`${lead(unwanted)} Counted by campaign: all messages of one are of the kind that it is.`,
		html`<div class="pair">${classes.spam + classes.phish > 0 ? checks("Campaigns of unwanted mail", unwanted) : ""}${classes.ham > 0 ? checks("Campaigns of wanted mail", wanted) : ""}</div>`,
	);
}

function lead({ dmarc }: AuthenticationTally): string {
	const known = dmarc.filter(({ value }) => value !== "unknown" && value !== "");
	const whole = sum(known);
	const explained = "A pass says that the domain is genuine, not that its owner means well.";
	if (whole === 0) return explained;
	const passed = sum(known.filter(({ value }) => value === "pass"));
	return `Where it is known, ${percent(passed, whole)} of the mail of unwanted campaigns passes DMARC. ${explained}`;
}

function checks(title: string, tally: AuthenticationTally): Markup {
	const rows = (["spf", "dkim", "dmarc"] as const).map(
		(check) => html`<h4>${check.toUpperCase()}</h4>${stackedBar(partsOf(tally[check]))}`,
	);
	return html`<div><h3>${title}</h3>${rows}</div>`;
}

function partsOf(shares: readonly Share[]): Part[] {
	const known = results.map((result) => ({
		name: result,
		colour: result,
		messages: sum(shares.filter(({ value }) => value === result)),
	}));
	const unknown = sum(shares.filter(({ value }) => !results.includes(value)));
	return [...known, { name: "unknown", colour: "unknown", messages: unknown }];
}

function sum(shares: readonly Share[]): number {
	return shares.reduce((total, { messages }) => total + messages, 0);
}
