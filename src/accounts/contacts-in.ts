import type { Facts } from "../signals/facts.ts";

/** Text in which contacts are looked for; a newsletter's foot is often at its end. */
const readFirst = 20_000;
const readLast = 4_000;
const most = 30;

/** Addresses in the text and behind mailto links, in order, the first so many. */
export function addressesIn({ mail, destinations }: Facts): string[] {
	const found: string[] = [];
	for (const { scheme, address } of destinations) {
		if (scheme !== "mailto" || found.length >= most) continue;
		const [written] = address.rest.split("?", 1) as [string];
		if (written.includes("@")) found.push(written.slice(0, 120).toLowerCase());
	}
	const text = lookedAt(mail.visibleText);
	for (let at = text.indexOf("@"); at >= 0 && found.length < most; at = text.indexOf("@", at + 1)) {
		const address = addressAround(text, at);
		if (address !== "") found.push(address);
	}
	return found;
}

/** Last nine digits of what is written like a telephone number, in the text and behind tel links. */
export function phonesIn({ mail, destinations }: Facts): string[] {
	const found: string[] = [];
	for (const { scheme, address } of destinations) if (scheme === "tel" && found.length < most) addPhone(found, address.rest.slice(0, 40));
	const text = lookedAt(mail.visibleText);
	phonePattern.lastIndex = 0;
	for (let match = phonePattern.exec(text); match !== null && found.length < most; match = phonePattern.exec(text))
		addPhone(found, match[0]);
	return found;
}

/**
 * A plus, a bracket or a nought and then at least eight digits, or three groups of digits as in 805-555-0142 and
 * 1588 000 0000: not inside an address, a number of a document or a date. Up to two separators between digits.
 */
const phonePattern =
	/(?<![\w./:=#&?-])(?:\+\d|\(0?\d|0\d|1[-. (]{1,2}\d|\d{3,4}[-. )]{1,2}\d{3,4}[-. ]\d)(?:[\s().\-–]{0,2}\d){3,12}(?![\w-])/gu;
const fewestDigits = 9;

function addPhone(found: string[], written: string): void {
	const digits = written.replace(/\D+/g, "");
	if (digits.length >= fewestDigits) found.push(digits.slice(-9));
}

function lookedAt(text: string): string {
	return text.length <= readFirst + readLast ? text : `${text.slice(0, readFirst)}\n${text.slice(-readLast)}`;
}

/** The address around an "@"; "" when there is none. */
function addressAround(text: string, at: number): string {
	let start = at;
	while (start > 0 && at - start < 64 && isAddressLetter(text.charCodeAt(start - 1))) start--;
	let end = at + 1;
	while (end < text.length && end - at < 100 && isAddressLetter(text.charCodeAt(end))) end++;
	while (end > at && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
	const domain = text.slice(at + 1, end);
	return start === at || !domain.includes(".") ? "" : text.slice(start, end).toLowerCase();
}

function isAddressLetter(code: number): boolean {
	return isLetterOrDigit(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}

function isLetterOrDigit(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
