import type { Item } from "../../scripts/train/corpus.ts";
import type { CorpusMail } from "./corpus.ts";

/** A mail that a person called phishing (or spam), with the fold of its campaign. */
export interface ForeignMail {
	readonly id: string;
	readonly fold: number;
	readonly language: string;
	readonly html: boolean;
	readonly item: Item;
}

const archives = new Set(["honeypot-2022-2025", "bulk-abuse-2019-2026", "mailbox-2025", "deadlist-2019-2023"]);
/** Of one campaign: its later copies would only say the same again. */
const ofOneCampaign = 2;

/** Foreign mail of a kind, a few of each campaign, in an order that does not go by archive. */
export function foreignMail(corpus: readonly CorpusMail[], kind: "phish" | "spam"): ForeignMail[] {
	const taken = new Map<string, number>();
	const chosen = corpus.filter(({ item, unit }) => {
		if (!item.unwanted || item.kind !== kind || !archives.has(item.source.name)) return false;
		const count = taken.get(unit) ?? 0;
		taken.set(unit, count + 1);
		return count < ofOneCampaign;
	});
	return chosen
		.map(({ item, fold, example }) => ({ id: item.id, fold, language: example.language, html: example.html, item }))
		.sort((left, right) => (mixed(left.id) < mixed(right.id) ? -1 : 1));
}

function mixed(id: string): string {
	return id.slice(4) + id.slice(0, 4);
}
