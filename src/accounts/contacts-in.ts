import { organizationalDomain } from "../signals/domains.ts";
import type { Facts } from "../signals/facts.ts";
import { isFreeMail } from "../signals/sender/free-mail.ts";
import { disguisedAddresses } from "./disguised-addresses.ts";
import { ownPart } from "./own-part.ts";
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
export function contactsIn({ mail, destinations }: Facts): Contacts {
	const addresses: string[] = [];
	const phones: string[] = [];
	const asked: string[] = [];
	for (const { scheme, address, link } of destinations) {
		if (link.kind === "quoted" || link.kind === "text" || link.hidden) continue;
		if (scheme === "mailto" && addresses.length < most) addWritten(addresses, (address.rest.split("?", 1) as [string])[0]);
		if (scheme === "tel" && phones.length < most) addDigits(phones, address.rest.slice(0, 40));
	}
	const text = ownPart(mail.visibleText);
	for (let at = text.indexOf("@"); at >= 0 && addresses.length < most; at = text.indexOf("@", at + 1)) {
		const before = addresses.length;
		addWritten(addresses, addressAround(text, at));
		if (addresses.length > before && isAsked(text, at - 20, at + 40)) asked.push(addresses.at(-1) as string);
	}
	for (const address of disguisedAddresses(text)) {
		addWritten(addresses, address);
		asked.push(addresses.at(-1) as string);
	}
	for (const { handle } of writtenHandles(text)) {
		addresses.push(handle);
		asked.push(handle);
	}
	for (const { written, at } of writtenPhones(text)) {
		if (phones.length >= most) break;
		const before = phones.length;
		addDigits(phones, written);
		if (phones.length > before && isAsked(text, at, at + written.length)) asked.push(phones.at(-1) as string);
	}
	return { addresses, phones, asked };
}

/** An address at a free mail service is a person; elsewhere the organization is what tells. */
export function contactOf(address: string): string {
	const lower = address.toLowerCase();
	const domain = lower.slice(lower.lastIndexOf("@") + 1);
	return isFreeMail(domain) ? lower : organizationalDomain(domain);
}

const fewestDigits = 8;

function addDigits(phones: string[], written: string): void {
	const digits = written.replace(/\D+/g, "");
	if (digits.length >= fewestDigits) phones.push(digits.slice(-9));
}

function addWritten(addresses: string[], written: string): void {
	if (written.includes("@")) addresses.push(contactOf(written.slice(0, 120)));
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
