import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";
import { drawnCodes } from "./codes/drawn-codes.ts";
import { type LinkTarget, linkTargets } from "./link-targets.ts";
import { namesRecipient } from "./names-recipient.ts";

/**
 * QR codes: the reader takes the phone, where no filter and no address bar help. Codes for payments (EPC, Swiss QR bill),
 * tickets, contacts and Wi-Fi hold no web address; those of WeChat, WhatsApp and app stores lead to somebody known.
 */
export const qrCode: Signal = {
	name: "qr-code",
	codes: {
		FILE_CODE_LEADS_AWAY: {
			weight: 1.6,
			tone: "bad",
			phish: 2,
			sentence: "A QR code leads to {host}, which is not the sender",
			example: "A mail in the name of the personnel department with a code for https://docs-hr.test/a",
		},
		FILE_CODE_HIDES_TARGET: {
			weight: 2,
			tone: "bad",
			phish: 2,
			sentence: "A QR code leads to {host}, which hides where it goes or where anyone can put up a page",
			example: "A code for an address of a URL shortener",
		},
		FILE_CODE_NAMES_RECIPIENT: {
			weight: 1.8,
			tone: "bad",
			phish: 2,
			sentence: "A QR code carries the recipient's address to {host}",
			example: "A code for https://login.test/?e=you@shop.example",
		},
		FILE_CODE_DRAWN: {
			weight: 2,
			tone: "bad",
			phish: 2,
			sentence: "A QR code is drawn with {how} instead of a picture, where filters do not see it",
			example: "A table of 29 by 29 black and white cells",
		},
	},
	look(facts) {
		const drawn = drawnCodes(facts.mail)[0];
		const findings = facts.codes.length === 0 ? [] : codeFindings(facts);
		return drawn === undefined
			? findings
			: [...findings, { code: "FILE_CODE_DRAWN", detail: { how: drawn.how === "table" ? "table cells" : "characters" } }];
	},
};

function codeFindings({ codes, mail, sender }: Facts): Finding[] {
	const targets = linkTargets(
		codes.map(({ text }) => webAddress(text)),
		sender,
	);
	const stranger = targets.find(({ owner }) => owner === "stranger");
	if (stranger === undefined) return [];
	const hiding = targets.find(hidesTarget);
	const recipient = targets.find(({ href, owner }) => owner === "stranger" && namesRecipient(href, mail));
	const findings: Finding[] = [
		{ code: hiding === undefined ? "FILE_CODE_LEADS_AWAY" : "FILE_CODE_HIDES_TARGET", detail: { host: (hiding ?? stranger).host } },
	];
	if (recipient !== undefined) findings.push({ code: "FILE_CODE_NAMES_RECIPIENT", detail: { host: recipient.host } });
	return findings;
}

function hidesTarget({ owner, redirected, ip, kind }: LinkTarget): boolean {
	return owner === "stranger" && (redirected || ip || kind !== undefined);
}

/** Codes may hold "MEBKM:URL:https\://…;;" (bookmarks) or lead with white space; running text is no address. */
function webAddress(text: string): string {
	const bookmark = /\bURL:([^;]{4,2000});/i.exec(text)?.[1]?.replaceAll("\\:", ":");
	const address = (bookmark ?? text).trim();
	return /^(?:https?:\/\/|www\.)\S{3,4000}$/i.test(address) ? address : "";
}
