import type { Campaign } from "../campaign.ts";
import { type Markup, html } from "./markup.ts";

const names: Readonly<Record<Campaign["class"], string>> = { ham: "wanted", spam: "spam", phish: "phishing" };

export function className(one: Campaign["class"]): string {
	return names[one] ?? "unknown";
}

/** A chip with a sign of its own, so that it is not told by its colour alone. */
export function classChip({ class: one }: Pick<Campaign, "class">): Markup {
	return html`<span class="chip"><span class="dot c-${one === "ham" || one === "phish" ? one : "spam"}"></span>${className(one)}</span>`;
}
