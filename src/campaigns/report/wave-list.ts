import type { Campaign } from "../campaign.ts";
import type { Wave } from "../waves/wave.ts";
import { colourFamily } from "./colour-family.ts";
import { campaignName } from "./campaign-name.ts";
import type { DrawnDays } from "./drawn-days.ts";
import { counted, grouped, usualNumber } from "./figures.ts";
import { mailLine } from "./mail-text.ts";
import { type Markup, html, nothing } from "./markup.ts";
import type { ThemeTally } from "./tally.ts";
import { waveChart } from "./wave-chart.ts";
import { waveSentence } from "../waves/wave-sentence.ts";

const mostListed = 60;
const shownAtOnce = 8;
const campaignsNamed = 6;

/** What waves are of. `cards`: so many of the largest campaigns have a card to link to. */
export interface WaveGround {
	readonly campaigns: readonly Campaign[];
	readonly cards: number;
	readonly themes: readonly ThemeTally[];
	readonly drawn: DrawnDays;
}

interface Ranked {
	readonly campaign: Campaign;
	readonly rank: number;
}

/** Waves as sentences, numbered as in the drawing, each with a chart of its theme alone; a long list opens at a click. */
export function waveList(waves: readonly Wave[], ground: WaveGround): Markup {
	if (waves.length === 0) return html`<p class="after-drawing">No theme came far more often than it usually does.</p>`;
	const ranked = new Map(ground.campaigns.map((campaign, at) => [campaign.id, { campaign, rank: at + 1 }]));
	const items = waves.slice(0, mostListed).map((wave) => waveItem(wave, ground, ranked));
	const [first, rest] = [items.slice(0, shownAtOnce), items.slice(shownAtOnce)];
	const left = waves.length - mostListed;
	const more = left > 0 ? html`<p class="quiet">${counted(left, "more wave")} not listed here.</p>` : nothing;
	const others = html`<details><summary>${counted(rest.length, "less sure wave")}</summary><ol class="waves" start="${shownAtOnce + 1}">${rest}</ol>${more}</details>`;
	return html`<h3>The waves, those least likely to be chance first</h3><ol class="waves">${first}</ol>
${rest.length === 0 ? nothing : others}`;
}

function waveItem(wave: Wave, { cards, themes, drawn }: WaveGround, ranked: ReadonlyMap<string, Ranked>): Markup {
	const theme = themes.find((one) => one.theme === wave.theme);
	const known = wave.campaigns.flatMap((id) => ranked.get(id) ?? []);
	return html`<li><div class="wave"><div><p><span class="dot c-${colourFamily(wave.theme)}"></span>${waveSentence(wave)}</p>
<p class="quiet"><b>${counted(wave.messages, "message")}</b>, usual ${usualNumber(wave.expected)}${largest(known[0]?.campaign)}. ${cardLinks(
		known.filter(({ rank }) => rank <= cards),
		wave.campaigns.length,
	)}</p></div>${theme === undefined ? nothing : waveChart(wave, theme, drawn)}</div></li>`;
}

/** What most of it is: the subject of its largest campaign, and where that leads. */
function largest(campaign: Campaign | undefined): Markup {
	if (campaign === undefined) return nothing;
	const host = campaign.actionHosts[0] ?? campaign.linkHosts[0];
	return html`; the largest: ${campaignName(campaign, 60)}${host === undefined ? "" : html`, leads to <bdi>${mailLine(host.value, 60)}</bdi>`}`;
}

function cardLinks(carded: readonly Ranked[], all: number): Markup {
	if (carded.length === 0) return nothing;
	const known = carded.slice(0, campaignsNamed);
	const links = known.map(({ rank }, at) => html`${at === 0 ? "" : ", "}<a href="#campaign-${rank}">${rank}</a>`);
	const left = all - known.length;
	return html`${all === 1 ? "Campaign" : "Campaigns"} ${links}${left > 0 ? html` and ${grouped(left)} more` : nothing}`;
}
