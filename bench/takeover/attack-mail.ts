import { readRaw } from "./raw-mail.ts";
import { bodiesOf, encodedBody, writeRaw } from "./raw-mail.ts";
import type { BenchAccount, Issue } from "./bench-account.ts";

/** Fields a sending program or newsletter tool writes by itself: a thief who uses the usual one gets them for free. */
const kept = /^(?:to|from|list-unsubscribe|list-unsubscribe-post|list-id|x-mailer|user-agent|precedence|mime-version)$/;

export interface Letter {
	readonly subject: string;
	readonly plain?: string | undefined;
	readonly html?: string | undefined;
	readonly replyTo?: string;
	/** Display name instead of the account's own. */
	readonly name?: string;
}

/** A letter as the account's usual program would hand it in: its From, its Message-ID, its fields. */
export function letterOf(account: BenchAccount, last: Issue, at: number, letter: Letter, serial: number): Uint8Array {
	const raw = readRaw(last.bytes);
	const own = raw.fields
		.filter(({ name }) => kept.test(name) && name !== "mime-version")
		.map(({ name, text }) => {
			if (name !== "from" || letter.name === undefined) return utf8(text);
			return `From: ${encodedWord(letter.name)} <${account.name}>`;
		});
	const { fields, body } = encodedBody({ plain: letter.plain, html: letter.html });
	return writeRaw(
		[
			...own,
			`Date: ${new Date(at).toUTCString()}`,
			`Message-ID: ${messageIdLike(raw.fields.find(({ name }) => name === "message-id")?.text ?? "", serial)}`,
			`Subject: ${encodedWord(letter.subject)}`,
			...(letter.replyTo === undefined ? [] : [`Reply-To: <${letter.replyTo}>`]),
			...fields,
		],
		body,
	);
}

/** A foreign mail as it stands, bodies and files untouched, under the account's name. */
export function foreignUnder(
	account: BenchAccount,
	last: Issue,
	at: number,
	foreign: Uint8Array,
	serial: number,
	name?: string,
): Uint8Array {
	const raw = readRaw(last.bytes);
	const theirs = readRaw(foreign);
	const own = raw.fields
		.filter(({ name: field }) => kept.test(field) && field !== "mime-version")
		.map(({ name: field, text }) => (field === "from" && name !== undefined ? `From: ${encodedWord(name)} <${account.name}>` : utf8(text)));
	const content = theirs.fields
		.filter(({ name: field }) => /^(?:content-|mime-version|subject$)/.test(field))
		.map(({ text }) => utf8(text));
	return writeRaw(
		[
			...own,
			`Date: ${new Date(at).toUTCString()}`,
			`Message-ID: ${messageIdLike(raw.fields.find(({ name: field }) => field === "message-id")?.text ?? "", serial)}`,
			...content,
		],
		theirs.body,
	);
}

export interface Edited {
	readonly plain: string | undefined;
	readonly html: string | undefined;
}

/** An issue of the account with edited texts: all its own fields but number and date. */
export function editedIssue(
	issue: Issue,
	at: number,
	edit: (bodies: Edited) => Edited,
	serial: number,
	extra: readonly string[] = [],
): Uint8Array {
	const raw = readRaw(issue.bytes);
	const { fields, body } = encodedBody(edit(bodiesOf(issue.bytes)));
	const own = raw.fields
		.filter(({ name }) => !/^(?:content-|mime-version|date$|message-id$)/.test(name))
		.filter(({ name }) => !extra.some((line) => line.toLowerCase().startsWith(`${name}:`)))
		.map(({ text }) => utf8(text));
	const number = messageIdLike(raw.fields.find(({ name }) => name === "message-id")?.text ?? "", serial);
	return writeRaw([...own, ...extra, `Date: ${new Date(at).toUTCString()}`, `Message-ID: ${number}`, ...fields], body);
}

/** Other digits and letters of the same kinds at the same places. */
function messageIdLike(field: string, serial: number): string {
	const id = /<[^>]*>/.exec(field)?.[0] ?? "<20200101.1@mail.example>";
	const at = id.lastIndexOf("@");
	let state = serial + 1;
	const next = (): number => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return state >>> 16;
	};
	return id.slice(0, at).replace(/\d/g, () => String(next() % 10)) + id.slice(at);
}

function encodedWord(text: string): string {
	return /^[ -~]*$/.test(text) ? text : `=?utf-8?b?${Buffer.from(text, "utf8").toString("base64")}?=`;
}

function utf8(text: string): string {
	return Buffer.from(text, "latin1").toString("utf8");
}
