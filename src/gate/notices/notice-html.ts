import type { NoticeWording } from "./notice-wording.ts";

/**
 * A notice as HTML that loads nothing and links nowhere: no address in it is clickable, for a mail that teaches people to press
 * links in warnings would be the best template a phisher could wish for.
 */
export function noticeHtml(wording: NoticeWording): string {
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
		`<title>${escaped(wording.headline)}</title></head>`,
		'<body style="font:15px/1.5 sans-serif;color:#222;max-width:42em;margin:1em auto;padding:0 1em">',
		`<h1 style="font-size:1.25em">${escaped(wording.headline)}</h1>`,
		...wording.paragraphs.map((text) => `<p>${escaped(text)}</p>`),
		factsTable(wording.facts),
		...(wording.reasons.length > 0 ? [heading("Why"), pre(wording.reasons.join("\n"))] : []),
		...sampleHtml(wording.sample),
		...(wording.steps.length > 0 ? [heading("What to do"), ...wording.steps.map(stepHtml)] : []),
		`<p style="border-left:4px solid #b00;padding-left:.8em"><strong>${escaped(wording.warning)}</strong></p>`,
		"</body></html>",
	].join("\n");
}

function factsTable(facts: NoticeWording["facts"]): string {
	const rows = facts.map(
		({ name, value }) => `<tr><td style="padding-right:1em;color:#666">${escaped(name)}</td><td>${escaped(value)}</td></tr>`,
	);
	return `<table style="border-collapse:collapse">${rows.join("")}</table>`;
}

function sampleHtml(sample: NoticeWording["sample"]): string[] {
	if (sample === undefined) return [];
	const links = sample.links.map(({ text, leadsTo }) => `“${text}” → ${leadsTo}`);
	if (sample.moreLinks > 0) links.push(`…and ${sample.moreLinks} more`);
	return [
		heading("From the message (made harmless)"),
		pre(sample.text),
		...(links.length > 0 ? [heading("Where its links lead"), pre(links.join("\n"))] : []),
		...(sample.attachments.length > 0 ? [heading("Attached"), pre(sample.attachments.join("\n"))] : []),
	];
}

function stepHtml({ what, command, note }: NoticeWording["steps"][number]): string {
	return `<p>${escaped(what)}:</p>${pre(command)}${note === undefined ? "" : `<p>${escaped(note)}</p>`}`;
}

function heading(text: string): string {
	return `<h2 style="font-size:1em;margin-bottom:.3em">${escaped(text)}</h2>`;
}

function pre(text: string): string {
	return `<pre style="white-space:pre-wrap;background:#f4f4f4;padding:.6em;margin:.2em 0">${escaped(text)}</pre>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
