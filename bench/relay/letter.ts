import { company } from "../../src/app/drill/newsletter.ts";
import { stories } from "../../src/app/drill/stories.ts";
import { Random } from "../../src/app/drill/random.ts";

const tokenLength = 8;
const placeholder = "@".repeat(tokenLength);
const cell =
	"font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:150%;color:#202020;padding:9px 18px;mso-line-height-rule:exactly;word-break:break-word";

/**
 * A newsletter issue of so many bytes, for one recipient after another: copied and personalised in a few microseconds, so that
 * the load costs little beside what is measured.
 */
export class Letter {
	readonly #bytes: Buffer;
	readonly #places: readonly number[];

	constructor(issue: number, size: number) {
		const text = issueText(issue, size);
		this.#bytes = Buffer.from(text, "latin1");
		const places: number[] = [];
		for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + tokenLength)) places.push(at);
		this.#places = places;
	}

	get size(): number {
		return this.#bytes.length;
	}

	/** RFC 5322 bytes, no line of which begins with a dot. `number` stands in the address, the links and the Message-ID. */
	for(number: number): Buffer {
		const copy = Buffer.from(this.#bytes);
		const token = tokenOf(number);
		for (const place of this.#places) copy.write(token, place, "latin1");
		return copy;
	}
}

export function tokenOf(number: number): string {
	return `r${number.toString(36).padStart(tokenLength - 1, "0")}`;
}

export function addressOf(number: number): string {
	return `${tokenOf(number)}@customer${number % 100}.example`;
}

function issueText(issue: number, size: number): string {
	const told = new Random(issue).some(stories, 24);
	const link = (slug: string) => `https://news.${company}/weekly/${issue}/${slug}?r=${placeholder}`;
	const plain = told.map(([headline, text, slug]) => `${headline}\r\n\r\n${text}\r\n${link(slug)}\r\n`).join("\r\n");
	const blocks = told.map(([headline, text, slug]) => blockOf(headline, text, link(slug))).join("\r\n");
	const draw = (filler: string) =>
		[
			`From: Alsquare Weekly <news@${company}>`,
			`To: <${placeholder}@customer.example>`,
			`Reply-To: hello@${company}`,
			`Subject: ${told[0]?.[0]} (#${issue})`,
			`Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
			`Message-ID: <${placeholder}.${issue}@${company}>`,
			`List-Unsubscribe: <https://news.${company}/unsubscribe/${placeholder}>`,
			"List-Unsubscribe-Post: List-Unsubscribe=One-Click",
			"MIME-Version: 1.0",
			'Content-Type: multipart/alternative; boundary="=_two_forms"',
			"",
			"--=_two_forms",
			"Content-Type: text/plain; charset=utf-8",
			"",
			`Alsquare Weekly #${issue}\r\n\r\n${plain}\r\nUnsubscribe: https://news.${company}/unsubscribe/${placeholder}`,
			"--=_two_forms",
			"Content-Type: text/html; charset=utf-8",
			"",
			`<!doctype html><html><head><title>Alsquare Weekly</title><style type="text/css">${filler}</style></head>`,
			'<body style="margin:0;background:#fafafa"><table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">',
			`<table width="600" cellpadding="0" cellspacing="0" style="background:#ffffff"><tr><td style="${cell}"><h1>Alsquare Weekly #${issue}</h1></td></tr>`,
			blocks,
			`<tr><td style="${cell}">Alsquare Inc., 14 Yeonmujang-gil, Seoul. <a href="https://news.${company}/unsubscribe/${placeholder}">Unsubscribe</a></td></tr>`,
			"</table></td></tr></table></body></html>",
			"--=_two_forms--",
		].join("\r\n");
	return draw(styles(size - draw("").length));
}

function blockOf(headline: string, text: string, link: string): string {
	return [
		'<tr><td valign="top"><table align="left" border="0" cellpadding="0" cellspacing="0" style="max-width:100%;min-width:100%" width="100%"><tbody><tr>',
		`<td valign="top" style="${cell}"><h2 style="font-size:22px;line-height:125%;color:#202020">${headline}</h2>`,
		`<p style="${cell}">${text}</p>`,
		`<a href="${link}" style="background:#007c89;color:#ffffff;padding:10px 20px;text-decoration:none;display:inline-block">Read on</a>`,
		"</td></tr></tbody></table></td></tr>",
	].join("\r\n");
}

/** Style sheets of newsletters are long. */
function styles(size: number): string {
	let text = "";
	for (let rule = 0; text.length < size - 90; rule++)
		text += `\r\n.block${rule} p,.block${rule} td{line-height:150%;padding:${rule % 20}px}`;
	return text.padEnd(Math.max(0, size), " ");
}
