import { legacyCharsets, encodeLegacy } from "../../../scripts/synthetic/legacy-charset.ts";
import {
	boundaries,
	headerMailbox,
	headerText,
	type Habits,
	type Leaf,
	type Multipart,
	writeMessage,
} from "../../../scripts/synthetic/message-writer.ts";
import type { Person } from "../../../scripts/synthetic/person.ts";
import type { Random } from "../../../scripts/synthetic/random.ts";
import type { Sender } from "./sender.ts";

/** What one message says, and to whom; how it is encoded is up to the rest. */
export interface Letter {
	readonly sender: Sender;
	readonly recipient: Person;
	readonly subject: string;
	readonly date: Date;
	readonly language: string;
	readonly plain: string;
	/** "" for a message without HTML. */
	readonly html: string;
	/** A PNG that the HTML shows by `cid`, or that is attached where `cid` is "". */
	readonly picture?: { readonly bytes: Uint8Array; readonly cid: string; readonly name: string };
	readonly inReplyTo?: string;
	readonly listed: boolean;
}

export interface Encoding {
	readonly shape: "both" | "html" | "text";
	readonly charset: string;
	readonly encoding: "quoted-printable" | "base64" | "8bit";
	readonly crlf: boolean;
	/** HTML before plain text, a multipart/mixed around it: both allowed, both seen. */
	readonly htmlFirst: boolean;
	readonly inMixed: boolean;
}

/** Any way of encoding the same mail. */
export function anyEncoding(language: string, random: Random): Encoding {
	return {
		shape: random.pick(["both", "both", "html", "text"]),
		charset: random.pick(["utf-8", "utf-8", ...(legacyCharsets[language] ?? [])]),
		encoding: random.pick(["quoted-printable", "base64", "8bit"]),
		crlf: random.chance(0.5),
		htmlFirst: random.chance(0.3),
		inMixed: random.chance(0.3),
	};
}

/** The whole message (RFC 5322, RFC 2045). */
export function dressed(letter: Letter, encoding: Encoding, random: Random): Uint8Array {
	const habits: Habits = {
		charset: encoding.charset,
		encoding: encoding.encoding,
		boundary: boundaries(random),
		encodedWords: random.pick(["B", "Q"]),
	};
	const bytes = writeMessage(fieldsOf(letter, habits, random), bodyOf(letter, encoding), habits);
	return encoding.crlf ? withCrlf(bytes) : bytes;
}

function fieldsOf(letter: Letter, habits: Habits, random: Random): (readonly [string, string])[] {
	const { sender, recipient, date } = letter;
	const hop = `mx${random.integer(1, 9)}.${recipient.address.split("@")[1] ?? "mail.example"}`;
	const fields: [string, string][] = [
		[
			"Received",
			`from ${sender.domain} (${sender.domain} [${sender.client}])\n\tby ${hop} with ESMTPS id ${random.letters(10, "0123456789ABCDEF")};\n\t${date.toUTCString().replace("GMT", "+0000")}`,
		],
		["From", headerMailbox(sender.name, sender.address, habits, random)],
		["To", headerMailbox(random.chance(0.5) ? recipient.full : "", recipient.address, habits, random)],
		["Subject", headerText(letter.subject, habits)],
		["Date", date.toUTCString().replace("GMT", "+0000")],
		["Message-ID", `<${random.letters(20, "0123456789abcdef")}@${sender.domain}>`],
	];
	if (sender.replyTo !== "") fields.push(["Reply-To", sender.replyTo]);
	if (letter.inReplyTo !== undefined) fields.push(["In-Reply-To", letter.inReplyTo]);
	if (sender.mailer !== "") fields.push(["X-Mailer", sender.mailer]);
	if (letter.listed) fields.push(["List-Unsubscribe", `<https://${sender.linkHost}/u/${random.letters(24, "0123456789abcdef")}>`]);
	return [...fields, ["MIME-Version", "1.0"]];
}

function bodyOf({ plain, html, picture }: Letter, { shape, charset, htmlFirst, inMixed }: Encoding): Leaf | Multipart {
	const text: Leaf = { type: "text/plain", content: plain };
	const page: Leaf = { type: "text/html", content: declared(html, charset) };
	const only = html === "" || shape === "text" ? text : shape === "html" ? page : undefined;
	const words = only ?? { type: "multipart/alternative", parts: htmlFirst ? [page, text] : [text, page] };
	if (picture === undefined) return inMixed ? { type: "multipart/mixed", parts: [words] } : words;
	const fields: [string, string][] = [
		["Content-Disposition", `${picture.cid === "" ? "attachment" : "inline"}; filename="${picture.name}"`],
	];
	if (picture.cid !== "") fields.push(["Content-ID", `<${picture.cid}>`]);
	const shown: Leaf = { type: "image/png", content: picture.bytes, parameters: `; name="${picture.name}"`, fields };
	return { type: picture.cid === "" ? "multipart/mixed" : "multipart/related", parts: [words, shown] };
}

/** HTML says its charset itself, too. */
function declared(html: string, charset: string): string {
	return charset === "utf-8" || encodeLegacy(html, charset) === undefined ? html : html.replace("charset=utf-8", `charset=${charset}`);
}

function withCrlf(bytes: Uint8Array): Uint8Array {
	let feeds = 0;
	for (const byte of bytes) if (byte === 0x0a) feeds++;
	const wide = new Uint8Array(bytes.length + feeds);
	let to = 0;
	for (const byte of bytes) {
		if (byte === 0x0a) wide[to++] = 0x0d;
		wide[to++] = byte;
	}
	return wide;
}
