import { scoreOf } from "../../signals/score-of.ts";
import { mostly } from "../mostly.ts";
import { themeName } from "../themes/theme.ts";
import type { Campaign, Share } from "../campaign.ts";
import { senderDomainsOf } from "../sender-domains.ts";
import { campaignName } from "./campaign-name.ts";
import { campaignTime } from "./campaign-time.ts";
import { classChip } from "./class-name.ts";
import { colourFamily } from "./colour-family.ts";
import { counted, grouped, namedOf, percent } from "./figures.ts";
import { hoursDrawing, tallest } from "./hours-section.ts";
import { languageName } from "./language-name.ts";
import { fileName, mailBlock, mailLine } from "./mail-text.ts";
import { type Content, type Markup, html } from "./markup.ts";
import { reasonSteps, reasonsInBrief } from "./reason-steps.ts";
import { sparkline } from "./sparkline.ts";

/** Values of a list that are named; the number of the others is told. */
const valuesNamed = 4;
const languagesNamed = 3;
const sampleCharacters = 700;

/** One campaign with all that is known of it. `rank` counts from 1 and names its anchor. `open`: sample and reasons are seen at once. */
export function campaignCard(campaign: Campaign, rank: number, open: boolean): Markup {
	const family = colourFamily(campaign.theme);
	return html`<article class="card edge-${family}" id="campaign-${rank}" aria-labelledby="campaign-${rank}-h">
<header><h3 id="campaign-${rank}-h"><span class="rank">${rank}</span> <span>${campaignName(campaign)}</span></h3>
<p class="chips"><span class="chip"><span class="dot c-${family}"></span>${themeName(campaign.theme)}</span>${classChip(campaign)}${poseChip(campaign)}</p></header>
<p class="summary"><b>${counted(campaign.messages, "message")}</b> · ${campaignTime(campaign)}${campaign.undated > 0 ? ` · ${grouped(campaign.undated)} undated` : ""} · ${languageList(campaign)} <span class="quiet id">${mailLine(campaign.id, 20)}</span></p>
<p class="summary quiet">${authentication(campaign)}</p>
${campaign.days.length === 0 ? "" : html`<div class="drawings">${sparkline(campaign.days, family)}<figure><figcaption>By hour, UTC ${tallest(campaign.hours)}</figcaption>${hoursDrawing(campaign.hours, family)}</figure></div>`}
<dl class="facts">${facts(campaign)}</dl>
${asWhole(campaign, open)}<details${open ? openAttribute : ""}><summary>Sample and reasons</summary>${sample(campaign)}</details>
<p class="paper-only brief">${reasonsInBrief("The sample", campaign.sample)}</p>
</article>`;
}

const openAttribute = html` open`;

function poseChip({ posesAs, messages }: Campaign): Content {
	const pose = mostly(posesAs, messages);
	return pose === "" ? "" : html`<span class="chip">poses as <b>${mailLine(pose, 40)}</b></span>`;
}

function languageList({ languages, messages }: Campaign): string {
	if (languages.length === 0) return "language unknown";
	const named = languages.map((share) => {
		const name = languageName(share.value);
		return share.messages === messages ? name : `${name} ${percent(share.messages, messages)}`;
	});
	return namedOf(named, languagesNamed);
}

function facts(campaign: Campaign): Markup[] {
	const list = (title: string, name: ListName): Markup => fact(title, values(campaign, name, campaign[name]));
	return [
		fact("Sent from", values(campaign, "senderDomains", senderDomainsOf(campaign))),
		list("Answers go to", "replyTo"),
		list("Calls to action", "actionHosts"),
		list("Pages to press", "pages"),
		campaign.actionHosts.length === 0 ? list("Links to", "linkHosts") : html``,
		list("Networks", "networks"),
		list("Telephone", "phones"),
		list("Wallets", "wallets"),
		fact("Attachments", attachments(campaign)),
		list("Sent to people at", "recipientDomains"),
	];
}

function fact(name: string, value: Content): Markup {
	return value === undefined ? html`` : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

type ListName =
	| "replyTo"
	| "actionHosts"
	| "pages"
	| "linkHosts"
	| "networks"
	| "phones"
	| "wallets"
	| "recipientDomains"
	| "senderDomains"
	| "attachments";

/** How many there are beyond those that are named, and whether others were not kept. */
function more({ incomplete }: Campaign, name: ListName, shares: readonly Share[]): Content {
	const rest = shares.length - valuesNamed;
	if (rest <= 0) return "";
	return html`<li class="quiet">and ${rest} more${incomplete.includes(name) ? ", others not kept" : ""}</li>`;
}

function values(campaign: Campaign, name: ListName, shares: readonly Share[]): Content {
	if (shares.length === 0) return undefined;
	const named = shares
		.slice(0, valuesNamed)
		.map(
			(share) =>
				html`<li><bdi>${mailLine(share.value, 90)}</bdi>${share.messages === campaign.messages ? "" : html` <span class="quiet">${grouped(share.messages)}</span>`}</li>`,
		);
	return html`<ul>${named}${more(campaign, name, shares)}</ul>`;
}

function attachments(campaign: Campaign): Content {
	const files = campaign.attachments;
	if (files.length === 0) return undefined;
	const named = files.slice(0, valuesNamed).map(({ name, kind, messages, value }) => {
		const called = fileName(name, 60) || "without a name";
		return html`<li><bdi>${called}</bdi>${kind === "" ? "" : html` <span class="quiet">${mailLine(kind, 20)}</span>`} <span class="quiet">${grouped(messages)}</span>${value === "" ? "" : html` <code>${mailLine(value, 64).slice(0, 12)}</code>`}</li>`;
	});
	return html`<ul>${named}${more(campaign, "attachments", files)}</ul>`;
}

/** "SPF pass 98 %, DKIM unknown, DMARC fail 60 %": the most frequent result of each. */
function authentication({ authentication: { spf, dkim, dmarc }, messages }: Campaign): string {
	const said = [["SPF", spf] as const, ["DKIM", dkim] as const, ["DMARC", dmarc] as const].flatMap(([name, shares]) => {
		const first = shares[0];
		if (first === undefined) return [];
		return [`${name} ${mailLine(first.value, 20)}${first.messages === messages ? "" : ` ${percent(first.messages, messages)}`}`];
	});
	return said.join(", ");
}

/** Where it is not its messages alone that give its class. */
function asWhole({ classReasons: reasons }: Campaign, open: boolean): Content {
	if (reasons.length === 0) return "";
	const score = scoreOf(reasons);
	return html`<details${open ? openAttribute : ""}><summary>All its messages together</summary>${reasonSteps({ reasons, score }, "Why all its messages together")}</details>
<p class="paper-only brief">${reasonsInBrief("All its messages together", { reasons, score })}</p>`;
}

function sample({ sample: { from, subject, text, source, reasons, score } }: Campaign): Markup {
	const shown = mailBlock(text, sampleCharacters).trim();
	return html`<div class="sample"><div><dl class="mail"><div><dt>From</dt><dd><bdi>${mailLine(from, 160)}</bdi></dd></div><div><dt>Subject</dt><dd><bdi>${mailLine(subject, 200)}</bdi></dd></div></dl>
<blockquote>${shown === "" ? html`<i>${withoutText(subject)}</i>` : html`<bdi>${shown}</bdi>`}</blockquote><p class="quiet source">${fileName(placeOf(source), 160)}</p></div>
${reasonSteps({ reasons, score })}</div>`;
}

/** Where it lay, without the folders of the machine that it was read on: "spam/0001.eml". */
function placeOf(source: string): string {
	return source
		.split(/[\\/]+/)
		.slice(-2)
		.join("/");
}

/** Of a message that shows a picture, or nothing at all. */
function withoutText(subject: string): Content {
	const said = mailLine(subject, 200);
	if (said === "") return "This message has neither a subject nor text that a reader would see.";
	return html`This message has no text of its own that a reader would see; its subject says: “<bdi>${said}</bdi>”`;
}
