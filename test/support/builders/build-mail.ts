import { parseMail } from "../../../src/mail/parse-mail.ts";
import type { Mail } from "../../../src/mail/mail.ts";

export interface FilePlan {
	readonly name: string;
	readonly data: Uint8Array | string;
	readonly type?: string;
}

export interface MailPlan {
	readonly from?: string;
	readonly to?: string;
	readonly subject?: string;
	readonly text?: string;
	readonly html?: string;
	readonly files?: readonly FilePlan[];
}

/** A message with these files attached. */
export function buildMail(plan: MailPlan): Mail {
	return parseMail(Buffer.from(mailSource(plan), "utf8"));
}

function mailSource({
	from = "Kim <kim@shop.example>",
	to = "you@home.example",
	subject = "Hello",
	text,
	html,
	files = [],
}: MailPlan): string {
	const body =
		html === undefined
			? `Content-Type: text/plain; charset=utf-8\r\n\r\n${text ?? "As agreed."}`
			: `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`;
	const parts = [body, ...files.map(filePart)].map((part) => `--=part\r\n${part}\r\n`);
	return `From: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=part"\r\n\r\n${parts.join("")}--=part--\r\n`;
}

function filePart({ name, data, type = "application/octet-stream" }: FilePlan): string {
	const base64 = Buffer.from(data).toString("base64").replace(/.{76}/g, "$&\r\n");
	const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
	return `Content-Type: ${type}\r\nContent-Disposition: attachment; filename*=UTF-8''${encoded}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`;
}
