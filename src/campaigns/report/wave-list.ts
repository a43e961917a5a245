import type { Campaign } from "../campaign.ts";
import type { Wave } from "../waves/wave.ts";
import { colourFamily } from "./colour-family.ts";
import { counted, grouped } from "./figures.ts";
import { type Markup, html, nothing } from "./markup.ts";
import { waveSentence } from "../waves/wave-sentence.ts";

const mostListed = 60;
const shownAtOnce = 8;
const campaignsNamed = 6;

/** Waves as sentences, numbered as in the drawing; a long list opens at a click. `carded` are the campaigns that have a card. */
export function waveList(waves: readonly Wave[], carded: readonly Campaign[]): Markup {
	if (waves.length === 0) return html`<p>No theme came far more often than it usually does.</p>`;
	const ranks = new Map(carded.map(({ id }, at) => [id, at + 1]));
	const items = waves.slice(0, mostListed).map((wave) => waveItem(wave, ranks));
	const [first, rest] = [items.slice(0, shownAtOnce), items.slice(shownAtOnce)];
	const left = waves.length - mostListed;
	const more = left > 0 ? html`<p class="quiet">${counted(left, "more wave")} not listed here.</p>` : nothing;
	const others = html`<details><summary>${counted(rest.length, "weaker wave")}</summary><ol class="waves" start="${shownAtOnce + 1}">${rest}</ol>${more}</details>`;
	return html`<h3>The waves, strongest first</h3><ol class="waves">${first}</ol>
${rest.length === 0 ? nothing : others}`;
}

function waveItem(wave: Wave, ranks: ReadonlyMap<string, number>): Markup {
	const carded = wave.campaigns.flatMap((id) => ranks.get(id) ?? []);
	const known = carded.slice(0, campaignsNamed);
	const left = wave.campaigns.length - known.length;
	const more = left > 0 ? html` and ${grouped(left)} more` : nothing;
	const links = known.map((rank, at) => html`${at === 0 ? "" : ", "}<a href="#campaign-${rank}">${rank}</a>`);
	const from =
		known.length === 0
			? nothing
			: html` <span class="quiet">${wave.campaigns.length === 1 ? "Campaign" : "Campaigns"} ${links}${more}</span>`;
	return html`<li><span class="dot c-${colourFamily(wave.theme)}"></span>${waveSentence(wave)}${from}</li>`;
}
