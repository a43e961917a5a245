/**
 * Runs the parser over folders of broken and unusual mail and says what it made of it.
 *
 *     node scripts/torture.ts DIR… [--mutate N] [--show FIELD] [--most N] [--width N]
 *
 * Every file is parsed in full, and with `--mutate`, N damaged copies of it too (the same ones each time); what throws or takes
 * long is listed, and the exit status is 1. Where a file `x.json` stands beside `x.eml` in the form of Stalwart's mail-parser,
 * header fields, bodies and attachments are compared with it, a table shows the agreement for each field, and
 * `--show subject` (or another field, or `all`) lists where the two differ. Why some of them differ for good reasons is told
 * in docs/decisions/mail-parser-differences.md.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Mail } from "../src/mail/mail.ts";
import type { Mailbox } from "../src/mail/mailbox.ts";
import { parseMail } from "../src/mail/parse-mail.ts";
import { type ExpectedMessage, type Extract, extractExpected, fold, normal } from "./stalwart-expectation.ts";
import { mutateBytes, mutations } from "../test/support/mutate-bytes.ts";

/** Milliseconds past which a file is listed as slow. */
const SLOW = 200;

class Report {
	readonly #agreement = new Map<string, { same: number; of: number }>();
	readonly #faults: string[] = [];
	readonly #show: string | undefined;
	readonly #width: number;
	#stillToShow: number;
	#read = 0;

	constructor(show: string | undefined, most: number, width: number) {
		this.#show = show;
		this.#stillToShow = most;
		this.#width = width;
	}

	/** Parses in full; undefined when that threw. */
	parse(name: string, bytes: Buffer): Mail | undefined {
		this.#read++;
		const start = performance.now();
		try {
			const mail = parseMail(bytes);
			readWhole(mail);
			const took = performance.now() - start;
			if (took > SLOW) this.#faults.push(`${took.toFixed(0)} ms: ${name}`);
			return mail;
		} catch (error) {
			this.#faults.push(`threw ${String(error)}: ${name}`);
			return undefined;
		}
	}

	compare(file: string, mail: Mail, expected: ExpectedMessage): void {
		const theirs = extractExpected(expected);
		const ours = extractOurs(mail, theirs);
		for (const field of Object.keys(theirs)) {
			const same = agrees(JSON.stringify(theirs[field]), JSON.stringify(ours[field]));
			const count = this.#agreement.get(field) ?? { same: 0, of: 0 };
			this.#agreement.set(field, { same: count.same + (same ? 1 : 0), of: count.of + 1 });
			if (!same) this.#showDifference(file, field, theirs[field], ours[field]);
		}
	}

	#showDifference(file: string, field: string, theirs: unknown, ours: unknown): void {
		if ((this.#show !== field && this.#show !== "all") || this.#stillToShow-- <= 0) return;
		console.log(`${file}\n  ${field} theirs ${JSON.stringify(theirs).slice(0, this.#width)}`);
		console.log(`  ${field} ours   ${JSON.stringify(ours).slice(0, this.#width)}`);
	}

	print(): void {
		console.log(`${this.#read} messages read`);
		for (const fault of this.#faults) console.log(fault);
		for (const [field, { same, of }] of this.#agreement) {
			console.log(`${field.padEnd(14)} ${String(same).padStart(4)} of ${of}  ${((100 * same) / of).toFixed(1)} %`);
		}
		if (this.#faults.length > 0) process.exitCode = 1;
	}
}

function main(): void {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			mutate: { type: "string", default: "0" },
			show: { type: "string" },
			most: { type: "string", default: "20" },
			width: { type: "string", default: "1500" },
		},
	});
	const files = positionals.flatMap((directory) => mailFiles(directory));
	if (files.length === 0) throw new Error("no mail found: give a folder that holds .eml files");
	const report = new Report(values.show, Number(values.most), Number(values.width));
	const random = seededRandom(1);
	let previous: Buffer = Buffer.alloc(0);
	for (const file of files) {
		const bytes = readFileSync(file);
		const expected = expectedFor(file);
		// What is expected was written down for line feeds alone.
		const mail = report.parse(file, expected ? withLineFeeds(bytes) : bytes);
		if (expected && mail) report.compare(file, mail, expected);
		for (let copy = 0; copy < Number(values.mutate); copy++) report.parse(`${file}, damaged copy ${copy}`, damage(bytes, previous, random));
		previous = bytes;
	}
	report.print();
}

function damage(bytes: Buffer, other: Buffer, random: () => number): Buffer {
	const mutation = mutations[Math.floor(random() * mutations.length)] ?? "flip";
	const places = Array.from({ length: 2 + Math.floor(random() * 20) }, random);
	return mutateBytes(bytes, other, mutation, places, Math.floor(random() * 256));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Equal, or equal but for characters that the other side could not read. */
function agrees(theirs: string, ours: string): boolean {
	if (theirs === ours) return true;
	if (!theirs.includes("\ufffd") || theirs.length !== ours.length) return false;
	return Array.from({ length: ours.length }, (_, at) => theirs[at] === "\ufffd" || theirs[at] === ours[at]).every(Boolean);
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

function withLineFeeds(bytes: Buffer): Buffer {
	return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** Asks for every fact, so that nothing lazy stays unread. */
function readWhole(mail: Mail): void {
	for (const part of mail.parts) part.text() || part.bytes();
	void [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.returnPath, mail.subject, mail.date, mail.messageId, mail.plainText];
	void [mail.html, mail.visibleText, mail.links, mail.attachments, mail.defects];
}

/** The same fields out of our own reading; leaves are compared as far as the other side says something about them. */
function extractOurs(mail: Mail, theirs: Extract): Extract {
	const texts = theirs["texts"] as readonly (string | null)[];
	const sizes = theirs["sizes"] as readonly (number | null)[];
	const attached = new Set(mail.attachments.map(({ part }) => part));
	const outer = mail.parts.filter((part) => part.insideMessage === undefined);
	const html = outer.filter((part) => part.contentType === "text/html" && !attached.has(part));
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
		plainBody: outer
			.filter((part) => part.contentType === "text/plain" && !attached.has(part))
			.map((part) => fold(part.text()))
			.join(" "),
		htmlBody: html.map((part) => fold(part.text())).join(" "),
		filenames: mail.attachments.filter(({ part }) => part.insideMessage === undefined).map(({ filename }) => filename),
	};
}

function mailboxes(list: readonly Mailbox[]): string[][] {
	return list.map(({ name, address }) => [fold(name), address]);
}

main();
