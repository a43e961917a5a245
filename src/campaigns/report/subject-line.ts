import { mailLine } from "./mail-text.ts";
import { type Content, type Markup, html } from "./markup.ts";

/** A campaign's subject; what changes from message to message stands out as a chip. */
export function subjectLine(subject: string, most = 160): Markup {
	const text = mailLine(subject, most);
	if (text === "") return html`<i>no subject</i>`;
	const parts = text.split("…");
	const line: Content[] = parts.map((part, at) =>
		at === 0 ? part : html`<span class="changes" title="changes from message to message">…</span>${part}`,
	);
	return html`<bdi>${line}</bdi>`;
}
