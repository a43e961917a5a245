import { parseMail } from "../../src/mail/parse-mail.ts";

/** A message taken apart so far that it can be put together again under another name or with other links. */
export interface RawMail {
	/** Fields as they stand, folded lines and all, without line end. */
	readonly fields: readonly { readonly name: string; readonly text: string }[];
	readonly body: Buffer;
}

export function readRaw(bytes: Uint8Array): RawMail {
	const text = Buffer.from(bytes).toString("latin1").replace(/\r\n/g, "\n");
	const end = text.search(/\n\n/);
	const head = end < 0 ? text : text.slice(0, end);
	const fields: { name: string; text: string }[] = [];
	for (const line of head.split("\n")) {
		const last = fields.at(-1);
		if (/^[ \t]/.test(line) && last !== undefined) last.text += `\n${line}`;
		else if (line.includes(":")) fields.push({ name: line.slice(0, line.indexOf(":")).trim().toLowerCase(), text: line });
	}
	return { fields, body: Buffer.from(end < 0 ? "" : text.slice(end + 2), "latin1") };
}

export function writeRaw(fields: readonly string[], body: Buffer): Uint8Array {
	return Buffer.concat([Buffer.from(`${fields.join("\n")}\n\n`, "utf8"), body]);
}

/** What receiving servers and the transport added: no submission has it. */
const added =
	/^(?:received|return-path|authentication-results|dkim-signature|domainkey-signature|arc-|x-received|delivered-to|received-spf)/;

/** A genuine message as its sender handed it in. */
export function asSubmitted(bytes: Uint8Array): Uint8Array {
	const { fields, body } = readRaw(bytes);
	return writeRaw(
		fields.filter(({ name }) => !added.test(name)).map(({ text }) => Buffer.from(text, "latin1").toString("utf8")),
		body,
	);
}

export interface Bodies {
	readonly plain: string | undefined;
	readonly html: string | undefined;
}

/** The texts a reader sees, decoded: what a thief edits. */
export function bodiesOf(bytes: Uint8Array): Bodies {
	const mail = parseMail(bytes);
	const html = mail.parts.find(({ contentType, disposition }) => contentType === "text/html" && disposition !== "attachment")?.text();
	return { plain: mail.plainText, html };
}

/** Content fields and body for edited texts. */
export function encodedBody({ plain, html }: Bodies): { fields: string[]; body: Buffer } {
	const part = (type: string, text: string): string =>
		`Content-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(text)}\n`;
	if (html === undefined || plain === undefined) {
		const [head = "", ...rest] = part(html === undefined ? "plain" : "html", html ?? plain ?? "").split("\n\n");
		return { fields: ["MIME-Version: 1.0", ...head.split("\n")], body: Buffer.from(rest.join("\n\n")) };
	}
	const boundary = "=-part-7f3a9c";
	const body = `--${boundary}\n${part("plain", plain)}\n--${boundary}\n${part("html", html)}\n--${boundary}--\n`;
	return { fields: ["MIME-Version: 1.0", `Content-Type: multipart/alternative; boundary="${boundary}"`], body: Buffer.from(body) };
}

function base64(text: string): string {
	return Buffer.from(text, "utf8").toString("base64").replace(/.{76}/g, "$&\n");
}
