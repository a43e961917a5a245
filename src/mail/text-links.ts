import type { Limits } from "../base/limits.ts";
import type { Link } from "./html-facts.ts";
import { hasFewer } from "./quotation.ts";

/** Longer addresses are cut. */
const longestAddress = 4_000;
/** A written-out host is at most this long (RFC 1035); also bounds how far back a bare domain or mailbox is looked for. */
const longestHost = 253;

/**
 * Addresses written out in plain text: "https://…", "www.…", "hxxp://…", a bare domain with a path, and mailboxes. Those in
 * quoted lines (">") or below the head of an earlier mail are of kind "quoted". Linear: one pass over the text.
 * @param fewestOwn words above that head, or the mail hands the earlier one on and nothing is quoted: see quotation.ts
 */
export function linksInText(text: string, limits: Limits, fewestOwn = 0): Link[] {
	return new TextLinks(text.length > limits.textCharacters ? text.slice(0, limits.textCharacters) : text, limits.links, fewestOwn).find();
}

class TextLinks {
	readonly #text: string;
	readonly #limit: number;
	readonly #links: Link[] = [];
	/** Everything from here on is an earlier mail. */
	readonly #earlierMail: number;
	#lineStart = 0;

	constructor(text: string, limit: number, fewestOwn: number) {
		this.#text = text;
		this.#limit = limit;
		this.#earlierMail = startOfEarlierMail(text, fewestOwn);
	}

	find(): Link[] {
		let from = 0;
		for (let i = 0; i < this.#text.length && this.#links.length < this.#limit; i++) {
			const code = this.#text.charCodeAt(i);
			const before = this.#links.length;
			if (code === 0x0a) this.#lineStart = i + 1;
			else if (code === 0x3a) i = this.#atColon(i, from);
			else if (code === 0x2e) i = this.#atDot(i, from);
			else if (code === 0x40) i = this.#atSign(i, from);
			if (this.#links.length > before) from = i;
		}
		return this.#links;
	}

	/** "http://" and its disguises, "mailto:". Gives the last place it has looked at for good, as do the next two. */
	#atColon(colon: number, from: number): number {
		const start = wordStart(this.#text, colon, Math.max(from, colon - longestScheme));
		const scheme = this.#text.slice(start, colon).toLowerCase();
		const slashes = this.#text.startsWith("//", colon + 1) || this.#text.startsWith("\\\\", colon + 1);
		if (scheme !== "mailto" && !(slashes && schemes.has(scheme))) return colon;
		const end = addressEnd(this.#text, colon + 1, this.#closing(start));
		if (end <= colon + 3) return colon;
		const written = this.#text.slice(start, end);
		return this.#add(start, end, scheme.startsWith("hxxp") ? `http${written.slice(4)}` : written);
	}

	/** "www.shop.example", or "shop.com/path" where the top-level domain is a common one. One look for all dots of a host. */
	#atDot(dot: number, from: number): number {
		const runEnd = endOfRun(this.#text, dot);
		const start = wordStart(this.#text, dot, Math.max(from, dot - longestHost));
		const hostEnd = trimHost(this.#text, dot, runEnd);
		if (start === dot || this.#text.charCodeAt(start - 1) === 0x40 || this.#text.charCodeAt(runEnd) === 0x40) return runEnd - 1;
		if (!isWrittenHost(this.#text.slice(start, hostEnd).toLowerCase(), this.#text.charCodeAt(hostEnd) === 0x2f)) return runEnd - 1;
		return this.#add(start, addressEnd(this.#text, hostEnd, this.#closing(start)));
	}

	/** A mailbox: "name@host.tld". */
	#atSign(at: number, from: number): number {
		const start = localPartStart(this.#text, at, Math.max(from, at - longestLocalPart));
		const hostEnd = trimHost(this.#text, at + 1, endOfRun(this.#text, at + 1));
		const host = this.#text.slice(at + 1, hostEnd);
		if (start === at || host.lastIndexOf(".") < 1 || host.length > longestHost) return at;
		return this.#add(start, hostEnd, `mailto:${this.#text.slice(start, hostEnd)}`);
	}

	/** The character that closes the bracket or quotes which the address stands in; "" when it stands in none. */
	#closing(start: number): string {
		return start === 0 ? "" : (brackets.get(this.#text.charAt(start - 1)) ?? "");
	}

	#add(start: number, end: number, href = this.#text.slice(start, end)): number {
		const quoted = start >= this.#earlierMail || this.#inQuotedLine(start);
		const written = this.#text.slice(start, end);
		this.#links.push({ href, text: written, kind: quoted ? "quoted" : "text", button: false, image: false, hidden: false });
		return end - 1;
	}

	#inQuotedLine(place: number): boolean {
		for (let i = this.#lineStart; i < place && i < this.#lineStart + 4; i++) {
			const code = this.#text.charCodeAt(i);
			if (code === 0x3e || code === 0x7c) return true;
			if (code > 32) return false;
		}
		return false;
	}
}

const schemes = new Set(["http", "https", "ftp", "hxxp", "hxxps", "h**p", "meow"]);
const longestScheme = 8;
const longestLocalPart = 64;
const brackets = new Map([
	["<", ">"],
	["[", "]"],
	["{", "}"],
	['"', '"'],
	["'", "'"],
	["「", "」"],
	["“", "”"],
	["（", "）"],
	["【", "】"],
	["*", "*"],
	["_", "_"],
]);

/** Top-level domains after which a bare "name.tld/path" is an address and not "and/or" or "file.py/line". */
const bareDomains = new Set(
	`com net org info biz edu gov io co me tv cc us uk de fr es it nl be ch at ru su ua pl cz sk hu ro bg gr pt br mx ar cl pe jp cn kr tw hk sg in id my th vn
	au nz za ca ie se no dk fi ee lv lt eu top xyz icu online site website store shop club live life click link app dev page cloud ai gg ly gl to vip pro
	work world today space fun buzz cfd sbs rest bond cyou monster quest lol mom skin hair beauty`.split(/\s+/u),
);

/** Start of the run of letters, digits, dots and hyphens that ends before a place. */
function wordStart(text: string, end: number, least: number): number {
	let i = end;
	while (i > least && isHostCharacter(text.charCodeAt(i - 1))) i--;
	while (i < end && (text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2d)) i++;
	return i;
}

/** End of the run of letters, digits, dots and hyphens from a place on, as far as a host can be long. */
function endOfRun(text: string, start: number): number {
	const last = Math.min(text.length, start + longestHost);
	let i = start + 1;
	while (i < last && isHostCharacter(text.charCodeAt(i))) i++;
	return Math.min(i, text.length);
}

function trimHost(text: string, start: number, runEnd: number): number {
	let end = runEnd;
	while (end > start && (text.charCodeAt(end - 1) === 0x2e || text.charCodeAt(end - 1) === 0x2d)) end--;
	return end;
}

/** Whether a run of host characters stands for an address by itself: after "www.", or before a path. */
function isWrittenHost(host: string, path: boolean): boolean {
	if (host.startsWith("www.")) return host.includes(".", 4);
	return path && bareDomains.has(host.slice(host.lastIndexOf(".") + 1));
}

function isHostCharacter(code: number): boolean {
	const lower = code | 32;
	return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 0x2d || code === 0x2e;
}

function localPartStart(text: string, at: number, least: number): number {
	let i = at;
	while (i > least) {
		const code = text.charCodeAt(i - 1);
		if (!isHostCharacter(code) && code !== 0x5f && code !== 0x2b && code !== 0x25 && code !== 0x3d) break;
		i--;
	}
	while (i < at && text.charCodeAt(i) === 0x2e) i++;
	return i;
}

/** Where an address ends: at white space, at what closes its bracket, at quotes and at letters that no address holds; punctuation at its end is the sentence's. */
function addressEnd(text: string, from: number, closing: string): number {
	const close = closing === "" ? -1 : closing.charCodeAt(0);
	const last = Math.min(text.length, from + longestAddress);
	let end = from;
	while (end < last) {
		const code = text.charCodeAt(end);
		if (code <= 32 || code === close || code === 0x3c || code === 0x3e || code === 0x22 || code === 0xa0 || isOutsideAddress(code)) break;
		end++;
	}
	return trimPunctuation(text, from, end);
}

/** Typographic quotes, ideographic space and punctuation, full-width brackets: Japanese and Chinese follow an address without a space. */
function isOutsideAddress(code: number): boolean {
	return (
		(code >= 0x2018 && code <= 0x201f) ||
		(code >= 0x3000 && code <= 0x30ff) ||
		(code >= 0xff01 && code <= 0xff0f && code !== 0xff0f) ||
		(code >= 0x4e00 && code <= 0x9fff)
	);
}

function trimPunctuation(text: string, start: number, from: number): number {
	let end = from;
	while (end > start) {
		const last = text.charAt(end - 1);
		if (last === ")" ? hasOpening(text, start, end) : !".,;:!?*'|]}…»”\\".includes(last)) break;
		end--;
	}
	return end;
}

/** A closing bracket belongs to the address when it closes one within: "…/wiki/Tar_(file)". */
function hasOpening(text: string, start: number, end: number): boolean {
	let open = 0;
	for (let i = Math.max(start, end - 200); i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 0x28) open++;
		else if (code === 0x29) open--;
	}
	return open >= 0;
}

/** Where an earlier mail begins; nowhere for a mail that only hands it on: whatever can be pressed in it is there. */
function startOfEarlierMail(text: string, fewestOwn: number): number {
	const head = headOfEarlierMail(text);
	return hasFewer(text.slice(0, head), fewestOwn) ? Number.POSITIVE_INFINITY : head;
}

/** Heads that mailers write above an earlier mail: a line of dashes with words in it, or Outlook's long line above "From:". */
function headOfEarlierMail(text: string): number {
	let place = text.indexOf("-----");
	for (let tries = 0; place !== -1 && tries < mostHeads; tries++) {
		const lineEnd = text.indexOf("\n", place);
		const line = text.slice(place, lineEnd === -1 ? place + 80 : Math.min(lineEnd, place + 80)).toLowerCase();
		if (heads.some((head) => line.includes(head))) return place;
		place = text.indexOf("-----", lineEnd === -1 ? text.length : lineEnd);
	}
	return Number.POSITIVE_INFINITY;
}

/** Lines of dashes that are looked at. */
const mostHeads = 50;
const heads = [
	"original message",
	"original appointment",
	"forwarded message",
	"forwarded by",
	"ursprüngliche nachricht",
	"original-nachricht",
	"originalnachricht",
	"weitergeleitete nachricht",
	"message d'origine",
	"message original",
	"message transféré",
	"mensaje original",
	"mensaje reenviado",
	"mensagem original",
	"mensagem encaminhada",
	"messaggio originale",
	"messaggio inoltrato",
	"oorspronkelijk bericht",
	"doorgestuurd bericht",
	"исходное сообщение",
	"пересылаемое сообщение",
	"пересылаемое письмо",
	"原始邮件",
	"转发邮件",
	"原始郵件",
	"원본 메일",
	"original mail",
	"元のメッセージ",
	"転送メッセージ",
	"wiadomość oryginalna",
	"původní zpráva",
	"исходное письмо",
];
