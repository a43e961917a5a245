import type { Campaign } from "../campaign.ts";
import { isSubjectOfSeveral } from "../subject-of-several.ts";
import { mailLine } from "./mail-text.ts";
import { type Content, type Markup, html } from "./markup.ts";

/** A campaign's subject; what changes from message to message stands out as a chip. */
function subjectLine(subject: string, most = 160): Markup {
	const text = mailLine(subject, most);
	if (text === "") return html`<i>no subject</i>`;
	const parts = text.split("…");
	const line: Content[] = parts.map((part, at) =>
		at === 0 ? part : html`<span class="changes" title="changes from message to message">…</span>${part}`,
	);
	return html`<bdi>${line}</bdi>`;
}

/** What a campaign is called by: its subject, as an example where most of its messages have another. */
export function campaignName(campaign: Campaign, most?: number): Markup {
	const subject = subjectLine(campaign.subject, most);
	return isSubjectOfSeveral(campaign) ? html`<span class="example">e.g.</span> ${subject}` : subject;
}
