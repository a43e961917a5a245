/**
 * Runs the parser over a folder of broken and unusual mail and says what it made of it.
 *
 *     node scripts/torture.ts DIR [--show FIELD] [--most N]
 *
 * Every file is parsed in full; whatever throws or takes long is listed. Where a file `x.json` stands beside `x.eml` in the
 * form of Stalwart's mail-parser, header fields, bodies and attachments are compared with it, a table shows the agreement for
 * each field, and `--show subject` (or another field, or `all`) lists where the two differ. Why some of them differ for good
 * reasons is told in docs/decisions/mail-parser-differences.md.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Mail } from "../src/mail/mail.ts";
import type { Mailbox } from "../src/mail/mailbox.ts";
import { parseMail } from "../src/mail/parse-mail.ts";

interface ExpectedAddress {
	readonly name: string | null;
	readonly address: string | null;
}
interface ExpectedValue {
	readonly Text?: string;
	readonly TextList?: readonly string[];
	readonly Address?: { readonly List?: readonly ExpectedAddress[]; readonly Group?: readonly { readonly addresses: readonly ExpectedAddress[] }[] };
	readonly DateTime?: Readonly<Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "tz_hour" | "tz_minute", number>> & { readonly tz_before_gmt: boolean };
	readonly ContentType?: { readonly c_type: string; readonly c_subtype: string | null; readonly attributes: readonly { readonly name: string; readonly value: string }[] | null };
}
interface ExpectedPart {
	readonly headers: readonly { readonly name: string | { readonly other: string }; readonly value: ExpectedValue | string }[];
	readonly body: {
		readonly Text?: string;
		readonly Html?: string;
		readonly Binary?: readonly number[];
		readonly InlineBinary?: readonly number[];
		readonly Message?: ExpectedMessage;
		readonly Multipart?: readonly number[];
	};
}
interface ExpectedMessage {
	readonly html_body: readonly number[];
	readonly text_body: readonly number[];
	readonly attachments: readonly number[];
	readonly parts: readonly ExpectedPart[];
}

type Extract = Readonly<Record<string, unknown>>;

function main(): void {
	const { positionals, values } = parseArgs({ allowPositionals: true, options: { show: { type: "string" }, most: { type: "string", default: "20" } } });
	const files = positionals.flatMap((directory) => mailFiles(directory));
	if (files.length === 0) throw new Error("no mail found: give a folder that holds .eml files");
	const agreement = new Map<string, { same: number; of: number }>();
	const slow: string[] = [];
	let shown = 0;
	for (const file of files) {
		const start = performance.now();
		const mail = parseMail(readFileSync(file));
		readWhole(mail);
		const took = performance.now() - start;
		if (took > 200) slow.push(`${took.toFixed(0)} ms ${file}`);
		const expected = expectedFor(file);
		if (!expected) continue;
		const theirs = extractExpected(expected);
		const ours = extractOurs(mail, theirs);
		for (const field of Object.keys(theirs)) {
			const same = JSON.stringify(theirs[field]) === JSON.stringify(ours[field]);
			const count = agreement.get(field) ?? { same: 0, of: 0 };
			agreement.set(field, { same: count.same + (same ? 1 : 0), of: count.of + 1 });
			if (same || (values.show !== field && values.show !== "all") || shown >= Number(values.most)) continue;
			shown++;
			console.log(`${file}\n  ${field} theirs ${JSON.stringify(theirs[field])?.slice(0, 1_500)}\n  ${field} ours   ${JSON.stringify(ours[field])?.slice(0, 1_500)}`);
		}
	}
	console.log(`${files.length} files read`);
	for (const line of slow) console.log(`slow: ${line}`);
	for (const [field, { same, of }] of agreement) console.log(`${field.padEnd(14)} ${String(same).padStart(4)} of ${of}  ${((100 * same) / of).toFixed(1)} %`);
}

function mailFiles(directory: string): string[] {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:json|html|txt|md|list|tokens|sh|yml)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

function expectedFor(file: string): ExpectedMessage | undefined {
	const path = file.replace(/\.eml$/, ".json");
	if (path === file || !existsSync(path)) return undefined;
	const expected = JSON.parse(readFileSync(path, "utf8")) as ExpectedMessage;
	return Array.isArray(expected.parts) ? expected : undefined;
}

/** Asks for every fact, so that nothing lazy stays unread. */
function readWhole(mail: Mail): void {
	for (const part of mail.parts) part.text() || part.bytes();
	void [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.returnPath, mail.subject, mail.date, mail.messageId, mail.plainText];
	void [mail.html, mail.visibleText, mail.links, mail.attachments, mail.defects];
}

function extractExpected(message: ExpectedMessage): Extract {
	const root = message.parts[0];
	const leaves: ExpectedPart[] = [];
	collectLeaves(message, leaves);
	const body = (indexes: readonly number[], kind: "Text" | "Html") => indexes.map((index) => message.parts[index]?.body[kind]).filter((text) => text !== undefined);
	const attachments = message.attachments.map((index) => message.parts[index]).filter((part) => part !== undefined);
	return {
		subject: fold(text(value(root, "subject"))),
		from: addresses(value(root, "from")),
		to: addresses(value(root, "to")),
		cc: addresses(value(root, "cc")),
		replyTo: addresses(value(root, "reply_to")),
		sender: addresses(value(root, "sender")).slice(0, 1),
		date: date(value(root, "date")),
		messageId: text(value(root, "message_id")),
		partTypes: leaves.map((part) => typeOf(part)),
		texts: leaves.map(({ body }) => body.Text ?? body.Html).map((text) => (text === undefined ? null : normal(text))),
		sizes: leaves.map(({ body }) => (body.Binary ?? body.InlineBinary)?.length ?? null),
		plainBody: body(message.text_body, "Text").map((text) => fold(text)).join(" "),
		htmlBody: body(message.html_body, "Html").map((text) => fold(text)).join(" "),
		filenames: attachments.map((part) => filenameOf(part)),
	};
}

function collectLeaves(message: ExpectedMessage, leaves: ExpectedPart[]): void {
	const seen = (index: number): void => {
		const part = message.parts[index];
		if (!part) return;
		if (part.body.Multipart) return part.body.Multipart.forEach(seen);
		leaves.push(part);
		if (part.body.Message) collectLeaves(part.body.Message, leaves);
	};
	seen(0);
}

/** The same fields out of our own reading; leaves are compared as far as the other side says something about them. */
function extractOurs(mail: Mail, theirs: Extract): Extract {
	const texts = theirs["texts"] as readonly (string | null)[];
	const sizes = theirs["sizes"] as readonly (number | null)[];
	const attached = new Set(mail.attachments.map(({ part }) => part));
	const outer = mail.parts.filter((part) => part.insideMessage === undefined);
	const html = outer.filter((part) => part.contentType === "text/html" && !attached.has(part));
	const media = /^(?:image|audio|video)\//;
	return {
		subject: fold(mail.subject),
		from: mailboxes(mail.from),
		to: mailboxes(mail.to),
		cc: mailboxes(mail.cc),
		replyTo: mailboxes(mail.replyTo),
		sender: mail.sender ? mailboxes([mail.sender]) : [],
		date: mail.date?.toISOString() ?? null,
		messageId: mail.messageId ?? "",
		partTypes: mail.parts.map((part) => part.contentType),
		texts: mail.parts.map((part, at) => (texts[at] === null ? null : normal(part.text() || part.bytes().toString()))),
		sizes: mail.parts.map((part, at) => (sizes[at] === null ? null : part.bytes().length)),
		plainBody: outer.filter((part) => part.contentType !== "text/html" && part.contentType.startsWith("text/") && !attached.has(part)).map((part) => fold(part.text())).join(" "),
		htmlBody: html.map((part) => fold(part.text())).join(" "),
		filenames: mail.attachments.filter(({ part }) => part.insideMessage === undefined && !(media.test(part.contentType) && part.disposition !== "attachment")).map(({ filename }) => filename),
	};
}

function value(part: ExpectedPart | undefined, name: string): ExpectedValue | string | undefined {
	return part?.headers.find((header) => header.name === name)?.value;
}

function text(field: ExpectedValue | string | undefined): string {
	if (typeof field !== "object" || field === null) return "";
	return field.Text ?? field.TextList?.[0] ?? "";
}

function addresses(field: ExpectedValue | string | undefined): string[][] {
	if (typeof field !== "object" || field === null) return [];
	const list = field.Address?.List ?? field.Address?.Group?.flatMap((group) => group.addresses) ?? [];
	return list.map(({ name, address }) => [fold(name ?? ""), address ?? ""]);
}

function mailboxes(list: readonly Mailbox[]): string[][] {
	return list.map(({ name, address }) => [fold(name), address]);
}

function date(field: ExpectedValue | string | undefined): string | null {
	const at = typeof field === "object" && field !== null ? field.DateTime : undefined;
	if (!at) return null;
	const utc = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second);
	const offset = (at.tz_hour * 60 + at.tz_minute) * (at.tz_before_gmt ? 1 : -1);
	return new Date(utc + offset * 60_000).toISOString();
}

function typeOf(part: ExpectedPart): string {
	const type = value(part, "content_type");
	const read = typeof type === "object" ? type.ContentType : undefined;
	if (!read) return part.body.Message ? "message/rfc822" : "text/plain";
	return `${read.c_type}/${read.c_subtype ?? ""}`.toLowerCase();
}

function filenameOf(part: ExpectedPart): string {
	for (const [field, attribute] of [["content_disposition", "filename"], ["content_type", "name"]] as const) {
		const read = value(part, field);
		const found = typeof read === "object" ? read.ContentType?.attributes?.find(({ name }) => name === attribute)?.value : undefined;
		if (found) return found;
	}
	return "";
}

function fold(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** Line ends are the reader's choice. */
function normal(text: string): string {
	return text.replaceAll("\r\n", "\n");
}

main();
