import type { Evidence } from "../../signals/evidence.ts";
import type { Facts } from "../../signals/facts.ts";
import { identityById } from "../../signals/identity/identities.ts";
import { posedIdentity } from "./poses-as.ts";
import { addTopics } from "./topics-of.ts";

/** What the verdict said of the message. */
export interface Judged {
	readonly class: "ham" | "spam" | "phish";
	/** Natural-log odds of unwanted mail. */
	readonly score: number;
	/** What was found, by code: a Decision has them. */
	readonly reasons: readonly Evidence[];
}

/** Hostile mail can name every organization there is; past this many groups, links and attachments more tell nothing. */
const mostGroups = 60;
const mostLooked = 30;

/** Said of every message, or of this installation only. */
const notSigns = new Set(["PRIOR", "TEXT_MODEL", "LOCAL_MODEL"]);

/**
 * What is known of a message apart from its words, as names: phrase groups (which are the same in every language), codes of
 * what was found, kinds of the organizations named, how it is built. Each once, in no order that matters.
 */
export function themeSigns(facts: Facts, judged: Judged): ReadonlySet<string> {
	const signs = new Set<string>();
	signs.add(`class ${judged.class}`);
	for (const { code } of judged.reasons) if (!notSigns.has(code)) signs.add(code);
	addPhrases(signs, facts);
	addWords(signs, "subject:", facts.text.subject);
	addWords(signs, "sender:", facts.text.senderName);
	addTopics(signs, facts.text);
	addIdentities(signs, facts);
	addBuild(signs, facts);
	addLinks(signs, facts);
	addFiles(signs, facts);
	return signs;
}

/** Subjects and sender names are short; a longer one is padding. */
const longestLine = 160;
const mostWords = 24;

/**
 * Words of the subject and of the sender's name: among the slots of a long text those few would be lost. Digits count as one.
 * Where words are not spaced, pairs of characters stand for them.
 */
function addWords(signs: Set<string>, prefix: string, line: string): void {
	let count = 0;
	for (const [run] of line
		.slice(0, longestLine)
		.replace(/\d+/g, "0")
		.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (++count > mostWords) return;
		if (run.charCodeAt(0) < 0x2e80) signs.add(prefix + run);
		else for (let at = 0; at + 1 < run.length; at++) signs.add(prefix + run.slice(at, at + 2));
	}
}

const identityPrefix = "identity:";

function addPhrases(signs: Set<string>, { text: { phrases } }: Facts): void {
	let count = 0;
	for (const group of phrases.groups("")) {
		if (group.startsWith(identityPrefix)) continue;
		if (++count > mostGroups) return;
		signs.add(group);
		if (phrases.inSubject(group)) signs.add(`subject ${group}`);
		if (phrases.inSenderName(group)) signs.add(`sender ${group}`);
		if (phrases.count(group) > 1) signs.add(`twice ${group}`);
	}
}

function addIdentities(signs: Set<string>, facts: Facts): void {
	const { sender, text } = facts;
	const posed = posedIdentity(facts);
	if (posed !== undefined) signs.add(`poses as ${posed.kind}`).add(`poses as ${posed.id}`);
	const own = identityById(sender.identity ?? "");
	if (own !== undefined) signs.add(`from ${own.kind}`);
	for (const group of text.phrases.groups(identityPrefix).slice(0, mostLooked)) {
		const id = group.slice(identityPrefix.length);
		const kind = identityById(id)?.kind;
		if (kind === undefined) continue;
		signs.add(`names ${kind}`);
		if (text.phrases.inSubject(group)) signs.add(`subject ${kind}`).add(`subject ${id}`);
		if (text.phrases.inSenderName(group)) signs.add(`sender ${kind}`).add(`sender ${id}`);
	}
}

/** Header fields that say what kind of mail this is: RFC 5322 threads, RFC 2369 lists, RFC 3834 automatic mail. */
const tellingFields = ["In-Reply-To", "References", "List-Unsubscribe", "List-Id", "List-Post", "Auto-Submitted", "Precedence"];

function addBuild(signs: Set<string>, { mail, sender, text, codes }: Facts): void {
	for (const field of tellingFields) if (mail.header.has(field)) signs.add(field);
	if (/^\s*(?:re|aw|sv|antw|回复)\s?[:：]/iu.test(mail.subject)) signs.add("answer");
	if (/^\s*(?:fwd?|wg|enc|tr)\s?[:：]/iu.test(mail.subject)) signs.add("forwarded");
	if (sender.freeMail) signs.add("free mail");
	if (sender.viaList) signs.add("through a list");
	if (sender.service !== undefined) signs.add("through a service");
	if (mail.html === undefined) signs.add("plain");
	if (codes.length > 0) signs.add("code in a picture");
	signs.add(`length ${magnitude(text.body.length)}`);
	if (text.subject === "") signs.add("no subject");
}

/** 0, 1 to 3, 4 to 15, and so on in powers of four. */
function magnitude(count: number): number {
	return count === 0 ? 0 : 1 + Math.floor(Math.log2(count) / 2);
}

function addLinks(signs: Set<string>, { destinations }: Facts): void {
	signs.add(`links ${magnitude(destinations.length)}`);
	for (const { callToAction, belongsTo, finalKind } of destinations.slice(0, mostLooked)) {
		if (callToAction) signs.add(`leads to ${belongsTo}`);
		if (finalKind !== undefined) signs.add(`leads to ${finalKind}`);
	}
}

const knownExtension = /^[a-z0-9]{1,5}$/u;

function addFiles(signs: Set<string>, { mail }: Facts): void {
	for (const { extension, embedded, part } of mail.attachments.slice(0, mostLooked)) {
		if (embedded) signs.add("picture inside");
		else if (knownExtension.test(extension)) signs.add(`file ${extension}`);
		if (part.contentType === "text/calendar") signs.add("calendar");
	}
}
