import { mostly } from "../mostly.ts";
import { themeName } from "../themes/theme.ts";
import type { CampaignAnalysis } from "../campaign-analysis.ts";
import type { Campaign } from "../campaign.ts";
import { campaignCard } from "./campaign-card.ts";
import { campaignName } from "./campaign-name.ts";
import { campaignTime } from "./campaign-time.ts";
import { className } from "./class-name.ts";
import { colourFamily } from "./colour-family.ts";
import { counted, grouped } from "./figures.ts";
import { heapOf, heapWords } from "./heap-words.ts";
import { mailLine } from "./mail-text.ts";
import { type Markup, html, nothing } from "./markup.ts";
import { section } from "./section.ts";

const mostInTable = 200;
/** Rows of the table that are seen at once, and printed. */
const rowsAtOnce = 20;
/** Cards whose sample and reasons are open, on screen and on paper. */
const openCards = 5;

/** Up to so many cards mails alone have some, too: of a heap that is hardly anything else. Beyond, forty of them would be half of the page. */
const cardsFilledUp = 10;

/** Bytes of all cards together, so that text made to grow when it is escaped cannot make the page heavy. */
const heaviest = 1_200_000;

/** Cards of the largest campaigns, so many unless they become too heavy or mails alone are left. */
export function campaignCards({ campaigns }: CampaignAnalysis, largest: number): Markup[] {
	const cards: Markup[] = [];
	let weight = 0;
	for (const campaign of campaigns.slice(0, largest)) {
		if (campaign.messages === 1 && cards.length >= cardsFilledUp) break;
		const card = campaignCard(campaign, cards.length + 1, cards.length < openCards);
		weight += Buffer.byteLength(card.text);
		if (weight > heaviest) break;
		cards.push(card);
	}
	return cards;
}

/** The largest campaigns: a table of many, and the cards of the first. */
export function campaignsSection({ campaigns }: CampaignAnalysis, cards: readonly Markup[]): Markup {
	if (campaigns.length === 0) return nothing;
	const listed = campaigns.slice(0, mostInTable);
	const lead = `All messages made from one template are a campaign; “…” in a subject stands for what changes from one message to the next. Below in detail: ${heapWords(heapOf(campaigns.slice(0, cards.length)))}. Addresses are written so that nothing can be clicked.`;
	return section(
		"campaigns",
		"The largest campaigns",
		html`${lead}${onPaper(cards.length)}`,
		table(listed, cards.length, campaigns),
		cards,
	);
}

/** Paper has no room for all samples, and says so. */
function onPaper(cards: number): Markup {
	if (cards <= openCards) return nothing;
	return html`<span class="paper-only in-line"> Printed with sample and all reasons: the first ${openCards}, and those opened on screen; the others with their strongest reasons.</span>`;
}

function table(listed: readonly Campaign[], cards: number, all: readonly Campaign[]): Markup {
	const rows = listed.map((campaign, at) => row(campaign, at + 1, at < cards));
	const rest = rows.slice(rowsAtOnce);
	return html`<div class="scroll"><table class="list"><caption>${tableCaption(listed.length, heapOf(all))}</caption>${head}<tbody>
${rows.slice(0, rowsAtOnce)}</tbody></table></div>
${
	rest.length === 0
		? ""
		: html`<details class="screen-only"><summary>${counted(rest.length, "more row")}</summary><div class="scroll"><table class="list"><caption class="unseen">Further campaigns</caption>${head}<tbody>
${rest}</tbody></table></div></details><p class="paper-only quiet">The page on screen lists ${grouped(rest.length)} more.</p>`
}`;
}

/** "661 campaigns and 1,681 single mails, the 200 largest". */
function tableCaption(listed: number, heap: { readonly campaigns: number; readonly singles: number }): string {
	const { campaigns, singles } = heap;
	if (listed === campaigns + singles) return heapWords(heap);
	return `${heapWords(heap)}${campaigns < listed ? `, of which ${grouped(listed - campaigns)} are listed` : `; the ${grouped(listed)} largest are listed`}`;
}

/** A telephone has no columns, where a dash alone would say nothing. */
function poseCell({ posesAs, messages }: Campaign): Markup {
	const pose = mailLine(mostly(posesAs, messages), 30);
	return pose === "" ? html`<td class="unsaid">–</td>` : html`<td>${pose}</td>`;
}

const head = html`<thead><tr><th scope="col" class="number">#</th><th scope="col">Subject</th><th scope="col">Theme</th><th scope="col">Kind</th><th scope="col">Poses as</th><th scope="col" class="number">Messages</th><th scope="col">Seen</th></tr></thead>`;

function row(campaign: Campaign, rank: number, hasCard: boolean): Markup {
	const subject = campaignName(campaign, 80);
	return html`<tr><td class="number">${rank}</td><th scope="row">${hasCard ? html`<a href="#campaign-${rank}">${subject}</a>` : subject}</th><td><span class="dot c-${colourFamily(campaign.theme)}"></span>${themeName(campaign.theme)}</td><td>${className(campaign.class)}</td>${poseCell(campaign)}<td class="number count${campaign.messages === 1 ? " one" : ""}">${grouped(campaign.messages)}</td><td class="time">${campaignTime(campaign)}</td></tr>
`;
}
