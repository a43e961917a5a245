import type { Signal } from "../signal.ts";
import type { Facts } from "../facts.ts";
import type { Finding } from "../evidence.ts";
import type { FileFacts } from "./file-facts.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";
import { type LinkTarget, linkTargets } from "./link-targets.ts";
import { namesRecipient } from "./names-recipient.ts";

/**
 * Links inside of attached documents. Honest invoices and letters lead to their sender's own pages; phishing moves its
 * one link out of the mail, where filters look, into a short document.
 */
export const fileLink: Signal = {
	name: "file-link",
	codes: {
		FILE_LINK_ELSEWHERE: {
			weight: 0.6,
			tone: "bad",
			phish: 0.7,
			sentence: "All links in an attached file lead to {host}, which is not the sender: {file}",
			example: "invoice.pdf from shop.example whose only link leads to pay-now.test",
		},
		FILE_LINK_RENTED: {
			weight: 1.2,
			tone: "bad",
			phish: 1.2,
			sentence: "A link in an attached file leads to {host}, where anyone can put up a page: {file}",
			example: "statement.pdf with a link to a page on a free host",
		},
		FILE_LINK_HIDDEN: {
			weight: 1.2,
			tone: "bad",
			phish: 1,
			sentence: "A link in an attached file hides where it leads behind a shortener or redirector: {file}",
			example: "statement.pdf with a link to a URL shortener",
		},
		FILE_LINK_LARGE: {
			weight: 1,
			tone: "bad",
			phish: 0.8,
			sentence: "A large part of a page in an attached PDF is one link to {host}: {file}",
			example: 'A PDF that is a picture with the words "View document", linked as a whole',
		},
		FILE_LINK_NAMES_RECIPIENT: {
			weight: 1.2,
			tone: "bad",
			phish: 1.5,
			sentence: "A link in an attached file carries the recipient's address to {host}: {file}",
			example: "A PDF with a link to https://page.test/?u=you@shop.example",
		},
		FILE_LINK_MANY_HOSTS: {
			weight: 0.8,
			tone: "bad",
			phish: -0.5,
			sentence: "An attached file links to {count} unrelated places: {file}",
			example: "A five-page PDF with links to a hundred different sites, to look like a harmless one",
		},
		FILE_CALENDAR_LINK: {
			weight: 0.6,
			tone: "bad",
			phish: 0.7,
			sentence: "A calendar entry leads to {host}, which is neither the sender nor a known meeting service",
			example: "An invitation with the link https://secure-docs.test/view",
		},
	},
	look(facts) {
		const files = inspectAttachments(facts.mail).filter(({ links }) => links.length > 0);
		if (files.length === 0) return [];
		return [...calendarFindings(files, facts), ...documentFindings(files.filter(isDocument), facts)];
	},
};

// A book or a manual has other reasons for its links than a letter.
const longestDocument = 8;
const manyHosts = 20;

function isDocument({ kind, inside, pages }: FileFacts): boolean {
	const document = kind === "pdf" || kind === "ooxml" || kind === "odf" || kind === "rtf";
	return document && inside !== "mail" && (pages ?? 1) <= longestDocument;
}

function documentFindings(files: readonly FileFacts[], { mail, sender }: Facts): Finding[] {
	for (const file of files) {
		const targets = linkTargets(file.links, sender);
		const foreign = targets.filter(({ owner }) => owner !== "sender");
		const first = foreign[0];
		if (first === undefined) continue;
		const recipient = foreign.find(({ href, owner }) => owner === "stranger" && namesRecipient(href, mail));
		const hosts = new Set(targets.map(({ organization }) => organization)).size;
		return [
			...whereTo(file, targets),
			...(file.traits.has("pdf-large-link") ? findingOf("FILE_LINK_LARGE", file, { host: first.host }) : []),
			...(recipient === undefined ? [] : findingOf("FILE_LINK_NAMES_RECIPIENT", file, { host: recipient.host })),
			...(hosts >= manyHosts ? findingOf("FILE_LINK_MANY_HOSTS", file, { count: hosts }) : []),
		];
	}
	return [];
}

/** One finding for where a document leads, the strongest that fits: they are ways to say one thing. */
function whereTo(file: FileFacts, targets: readonly LinkTarget[]): Finding[] {
	const strangers = targets.filter(({ owner }) => owner === "stranger");
	const rented = strangers.find(({ kind, ip }) => ip || (kind !== undefined && kind !== "shortener"));
	if (rented !== undefined) return findingOf("FILE_LINK_RENTED", file, { host: rented.host });
	const hidden = strangers.find(({ redirected }) => redirected);
	if (hidden !== undefined) return findingOf("FILE_LINK_HIDDEN", file, { host: hidden.host });
	return strangers.length > 0 && strangers.length === targets.length
		? findingOf("FILE_LINK_ELSEWHERE", file, { host: strangers[0]?.host ?? "" })
		: [];
}

function calendarFindings(files: readonly FileFacts[], { sender }: Facts): Finding[] {
	const entry = files.find(({ kind, named }) => kind === "calendar" || named === "calendar");
	if (entry === undefined) return [];
	const targets = linkTargets(entry.links, sender);
	const all = targets.length > 0 && targets.every(({ owner }) => owner === "stranger");
	return all ? [{ code: "FILE_CALENDAR_LINK", detail: { host: targets[0]?.host ?? "" } }] : [];
}
