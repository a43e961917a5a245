import type { Share } from "../campaign.ts";
import { type Markup, html } from "./markup.ts";
import { percent } from "./figures.ts";
import { section } from "./section.ts";
import { type Part, stackedBar } from "./stacked-bar.ts";
import type { AuthenticationTally, Tally } from "./tally.ts";

/** Results of RFC 8601 in four groups. */
const groups = [
	{ name: "pass", colour: "pass", results: ["pass"] },
	{ name: "fail", colour: "fail", results: ["fail", "softfail", "permerror", "policy"] },
	{ name: "nothing said", colour: "none", results: ["none", "neutral", "temperror"] },
	{ name: "not known", colour: "unknown", results: [] },
] as const;

export function authenticationSection({ authentication, classes }: Tally): Markup {
	const { wanted, unwanted } = authentication;
	if (classes.ham + classes.spam + classes.phish === 0) return html``;
	return section(
		"authentication",
		"Authentication",
		lead(unwanted),
		html`<div class="pair">${classes.spam + classes.phish > 0 ? checks("Campaigns of unwanted mail", unwanted) : ""}${classes.ham > 0 ? checks("Campaigns of wanted mail", wanted) : ""}</div>`,
	);
}

function lead({ dmarc }: AuthenticationTally): string {
	const known = dmarc.filter(({ value }) => value !== "unknown" && value !== "");
	const whole = sum(known);
	const explained = "A pass says that the domain is genuine, not that its owner means well.";
	if (whole === 0) return explained;
	const passed = sum(known.filter(({ value }) => value === "pass"));
	return `Where it is known, ${percent(passed, whole)} of the unwanted mail passes DMARC. ${explained}`;
}

function checks(title: string, tally: AuthenticationTally): Markup {
	const rows = (["spf", "dkim", "dmarc"] as const).map(
		(check) => html`<h4>${check.toUpperCase()}</h4>${stackedBar(partsOf(tally[check]))}`,
	);
	return html`<div><h3>${title}</h3>${rows}</div>`;
}

function partsOf(shares: readonly Share[]): Part[] {
	return groups.map(({ name, colour, results }) => {
		const named: readonly string[] = results;
		const mine = shares.filter(({ value }) => (colour === "unknown" ? !isNamed(value) : named.includes(value)));
		return { name, colour, messages: sum(mine) };
	});
}

function isNamed(result: string): boolean {
	return groups.some(({ results }) => (results as readonly string[]).includes(result));
}

function sum(shares: readonly Share[]): number {
	return shares.reduce((total, { messages }) => total + messages, 0);
}
