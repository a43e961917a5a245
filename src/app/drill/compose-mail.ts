/** A message to be made: what differs from recipient to recipient is filled in by renderMail. */
export interface MailTemplate {
	readonly fromName: string;
	readonly fromAddress: string;
	readonly replyTo?: string;
	readonly subject: string;
	readonly text: string;
	readonly html?: string;
	/** Where one click unsubscribes; "{token}" is filled in. */
	readonly unsubscribe?: string;
}

export interface Reader {
	readonly address: string;
	readonly name: string;
	/** Personal part of links. */
	readonly token: string;
}

const encoder = new TextEncoder();

/** RFC 5322 bytes for one reader: "{name}" and "{token}" are filled in, bodies are UTF-8 in base64. */
export function renderMail(template: MailTemplate, reader: Reader, at: Date): Uint8Array {
	const fill = (text: string) => text.replaceAll("{name}", reader.name).replaceAll("{token}", reader.token);
	const head = [
		`From: ${encodedWord(template.fromName)} <${template.fromAddress}>`,
		`To: ${encodedWord(reader.name)} <${reader.address}>`,
		...(template.replyTo === undefined ? [] : [`Reply-To: ${template.replyTo}`]),
		`Subject: ${encodedWord(fill(template.subject))}`,
		`Date: ${mailDate(at)}`,
		`Message-ID: <${reader.token}.${at.getTime()}@${template.fromAddress.slice(template.fromAddress.indexOf("@") + 1)}>`,
		...(template.unsubscribe === undefined
			? []
			: [`List-Unsubscribe: <${fill(template.unsubscribe)}>`, "List-Unsubscribe-Post: List-Unsubscribe=One-Click"]),
		"MIME-Version: 1.0",
	];
	return encoder.encode([...head, ...bodyOf(template, fill)].join("\r\n"));
}

function bodyOf({ text, html }: MailTemplate, fill: (text: string) => string): string[] {
	if (html === undefined) return [...part("text/plain", fill(text))];
	const boundary = "=_two_forms";
	return [
		`Content-Type: multipart/alternative; boundary="${boundary}"`,
		"",
		`--${boundary}`,
		...part("text/plain", fill(text)),
		`--${boundary}`,
		...part("text/html", fill(html)),
		`--${boundary}--`,
		"",
	];
}

function part(type: string, text: string): string[] {
	const lines =
		Buffer.from(text)
			.toString("base64")
			.match(/.{1,76}/g) ?? [];
	return [`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: base64", "", ...lines, ""];
}

/** RFC 2047 where it is needed, in pieces that fit a line. */
function encodedWord(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return /[,<>@:;"()]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
	const pieces: string[] = [];
	let piece = "";
	for (const character of text) {
		if (Buffer.byteLength(piece + character) > 42) {
			pieces.push(piece);
			piece = "";
		}
		piece += character;
	}
	return [...pieces, piece].map((one) => `=?utf-8?b?${Buffer.from(one).toString("base64")}?=`).join("\r\n ");
}

function mailDate(at: Date): string {
	return at.toUTCString().replace("GMT", "+0000");
}
