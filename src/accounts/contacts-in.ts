import { isAnswer } from "../mail/is-answer.ts";
import { organizationalDomain } from "../signals/domains.ts";
import type { Facts } from "../signals/facts.ts";
import { isReplySubject } from "../signals/links/calls-to-action.ts";
import { isFreeMail } from "../signals/sender/free-mail.ts";
import { disguisedAddresses } from "./disguised-addresses.ts";
import { endsOf, ownPart } from "./own-part.ts";
import { writtenHandles } from "./written-handles.ts";
import { writtenPhones } from "./written-phones.ts";

/** How many are read of each kind. */
const most = 24;

/** Whom a text names to be written to or called, and whether it asks to. */
export interface Contacts {
	/** Addresses at free mail services and names at messengers ("@name"), else organizational domains. */
	readonly addresses: readonly string[];
	/** Last nine digits. */
	readonly phones: readonly string[];
	/** Those of either that the text asks the reader to write to or to call. */
	readonly asked: readonly string[];
}

/** Contacts in what the author wrote, not in what is quoted, and behind mailto and tel links. */
export function contactsIn(facts: Facts): Contacts {
	const { mail, destinations } = facts;
	// Sets: the account's own address, named thirty times, must not use up what is read.
	const addresses = new Set<string>();
	const phones = new Set<string>();
	const asked = new Set<string>();
	for (const { scheme, address, link } of destinations) {
		if (link.kind === "quoted" || link.kind === "text" || link.hidden) continue;
		const contact = scheme === "mailto" ? writtenContact(address.rest.split("?", 1)[0] as string) : undefined;
		const digits = scheme === "tel" ? lastDigits(address.rest.slice(0, 40)) : undefined;
		if (contact !== undefined && addresses.size < most) addresses.add(contact);
		if (digits !== undefined && phones.size < most) phones.add(digits);
		if (link.button) addIfAny(asked, contact ?? digits);
	}
	const text = isPartOfThread(facts) ? ownPart(mail.visibleText) : endsOf(mail.visibleText);
	for (let at = text.indexOf("@"); at >= 0 && addresses.size < most; at = text.indexOf("@", at + 1)) {
		const contact = writtenContact(addressAround(text, at));
		addIfAny(addresses, contact);
		if (isAsked(text, at - 20, at + 40)) addIfAny(asked, contact);
	}
	for (const address of disguisedAddresses(text)) {
		const contact = writtenContact(address);
		addIfAny(addresses, contact);
		addIfAny(asked, contact);
	}
	for (const { handle } of writtenHandles(text)) {
		addresses.add(handle);
		asked.add(handle);
	}
	for (const { written, at } of writtenPhones(text)) {
		if (phones.size >= most) break;
		const digits = lastDigits(written);
		addIfAny(phones, digits);
		if (isAsked(text, at, at + written.length)) addIfAny(asked, digits);
	}
	return { addresses: [...addresses], phones: [...phones], asked: [...asked] };
}

/** Whoever begins a thread has no earlier mail to quote: what stands below the head of one is the author's own. */
function isPartOfThread({ mail, sender }: Facts): boolean {
	return sender.viaList || isAnswer(mail.header) || isReplySubject(mail.subject);
}

/** An address at a free mail service is a person; elsewhere the organization is what tells. */
export function contactOf(address: string): string {
	const lower = address.toLowerCase();
	const domain = lower.slice(lower.lastIndexOf("@") + 1);
	return isFreeMail(domain) ? lower : organizationalDomain(domain);
}

const fewestDigits = 8;

function lastDigits(written: string): string | undefined {
	const digits = written.replace(/\D+/g, "");
	return digits.length >= fewestDigits ? digits.slice(-9) : undefined;
}

function writtenContact(written: string): string | undefined {
	return written.includes("@") ? contactOf(written.slice(0, 120)) : undefined;
}

function addIfAny(contacts: Set<string>, contact: string | undefined): void {
	if (contact !== undefined) contacts.add(contact);
}

const reachBefore = 90;
const reachBehind = 50;

/** Words by which people are asked to write or to call, in the languages that attacks come in. */
const asking = new RegExp(
	[
		"call|phone|dial|hot-?line|help ?line|help ?desk|service line|support|ring|reach|contact|write|send|reply|answer|respond|text|whatsapp|telegram|signal|e-?mail (?:me|us)|mail (?:to|me|us|my|our|her|him)|get back to|get in touch|turn to|speak|talk|tell (?:us|me|her|him)|let (?:us|me|her|him) know|ask (?:our|us|him|her)|obtain|details from|message|inquir|enquir|book",
		"anruf|rufen|ruf |schreib|antwort|sende|melde|wend",
		"appel|contact|écri|ecri|répon|repon|envoy|demande à|adressez",
		"llam|contact|escrib|escríb|respond|respónd|envi|conteste|mensaje",
		"ligue|ligar|escrev|respond|envi|contat|contact",
		"chiam|telefon|scriv|rispond|invia|invii|contatt",
		"bel |bellen|schrijf|antwoord|stuur|mail naar|mailen",
		"zadzwo|dzwoń|napisz|napisać|odpowiedz|wyślij|kontakt|zavolej|volejte|napište|pošlete|odpov",
		"позвон|звон|напиш|пишит|ответ|отправ|свяж|зателефон|дзвон|напиш|надішл",
		"arayın|yazın|gönder|yanıtla|ring|skriv|svara|skicka|kontakta|svar|soita|kirjoita|vastaa",
		"電話|連絡|返信|送信|問い合わせ|拨打|致电|联系|发送|回复|发邮件|撥打|聯繫|聯絡|回覆|전화|연락|문의|회신|답장|보내",
	].join("|"),
	"iu",
);

function isAsked(text: string, start: number, end: number): boolean {
	return asking.test(text.slice(Math.max(0, start - reachBefore), end + reachBehind));
}

/** The address around an "@"; "" when there is none. */
function addressAround(text: string, at: number): string {
	let start = at;
	while (start > 0 && at - start < 64 && isAddressLetter(text.charCodeAt(start - 1))) start--;
	let end = at + 1;
	while (end < text.length && end - at < 100 && isAddressLetter(text.charCodeAt(end))) end++;
	while (end > at && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
	const domain = text.slice(at + 1, end);
	return start === at || !domain.includes(".") ? "" : text.slice(start, end);
}

function isAddressLetter(code: number): boolean {
	return isLetterOrDigit(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
