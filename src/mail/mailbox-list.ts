import { decodeEncodedWords } from "./encoded-words.ts";
import type { Mailbox } from "./mailbox.ts";

/** Mailboxes of one field that are kept; the field itself is limited in bytes. */
const MOST_MAILBOXES = 2_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Characters that may be more than a part of a word. */
const telling = new Set(Array.from('"(<>,;:=@', (character) => character.charCodeAt(0)));

/** What stands before the text of an encoded word: `=?charset?Q?`. */
const endOfEncoding = /^=\?[^?]*\?[^?]*\?/;
const LONGEST_PREFIX = 80;
/** Longest encoded word that is passed over whole; legal ones have 75 characters. */
const LONGEST_WORD = 1_000;
/** Longest address in angle brackets, with a route. */
const LONGEST_ADDRESS = 2_000;
/** Longest name that may hold an unquoted comma. */
const LONGEST_HELD = 200;

/**
 * Reads an address list (RFC 5322 section 3.4 with the obsolete syntax of section 4.4): groups, comments, routes, quoted
 * names, encoded words. Addresses separated by ";" and unquoted names with "@", "." or "," are taken as mailers take them.
 */
export function parseMailboxList(field: string): Mailbox[] {
	return new MailboxListReader(field).read();
}

class MailboxListReader {
	readonly #field: string;
	/** Behind these, no group ends and no encoded word closes; so nothing is searched for twice. */
	readonly #lastSemicolon: number;
	readonly #lastWordEnd: number;
	readonly #found: Mailbox[] = [];
	#at = 0;
	/** The display name or bare address so far, quotes undone, encoded words not decoded. */
	#words = "";
	/** Words before a comma that may be part of an unquoted name: `Doe, Jane <jane@example.org>`. */
	#held = "";
	#hasAt = false;
	#comment = "";
	#angle: string | undefined;
	#quotesEnded = false;

	constructor(field: string) {
		this.#field = field;
		this.#lastSemicolon = field.lastIndexOf(";");
		this.#lastWordEnd = field.lastIndexOf("?=");
	}

	read(): Mailbox[] {
		while (this.#at < this.#field.length && this.#found.length < MOST_MAILBOXES) this.#step(this.#field[this.#at] as string);
		this.#finish(";");
		return this.#found;
	}

	#step(character: string): void {
		if (character === '"') this.#words += this.#quotedString();
		else if (character === "(") this.#readComment();
		else if (character === "<") this.#readAngle();
		else if (character === "," || character === ";") {
			this.#at++;
			this.#finish(character);
		} else if (character === ":" && this.#isGroup()) {
			// The name of a group says nothing about its members.
			this.#at++;
			this.#words = "";
			this.#held = "";
		} else if (character === "=" && this.#field[this.#at + 1] === "?") this.#words += this.#encodedWord();
		else if (character === ">") this.#at++;
		else {
			if (character === "@") this.#hasAt = true;
			const start = this.#at++;
			while (this.#at < this.#field.length && !telling.has(this.#field.charCodeAt(this.#at))) this.#at++;
			this.#words += this.#field.slice(start, this.#at);
		}
	}

	#isGroup(): boolean {
		if (this.#hasAt || this.#angle !== undefined) return false;
		return this.#at < this.#lastSemicolon || this.#at === this.#field.length - 1;
	}

	/** Content of a quoted string; one that is not closed is a stray quote and left out. */
	#quotedString(): string {
		const start = ++this.#at;
		if (this.#quotesEnded) return "";
		let text = "";
		let from = start;
		for (let i = start; i < this.#field.length; i++) {
			const code = this.#field.charCodeAt(i);
			if (code === BACKSLASH) {
				text += this.#field.slice(from, i);
				from = ++i;
			} else if (code === QUOTE) {
				text += this.#field.slice(from, i);
				this.#at = i + 1;
				return this.#field[i + 1] === "@" ? `"${text}"` : text;
			}
		}
		this.#quotesEnded = true;
		return "";
	}

	/** Encoded words may hold commas and quotes that a broken mailer did not encode, so they are passed over whole. */
	#encodedWord(): string {
		const start = this.#at;
		const text = endOfEncoding.exec(this.#field.slice(start, start + LONGEST_PREFIX))?.[0].length;
		const close = text === undefined || start + text > this.#lastWordEnd ? -1 : this.#field.indexOf("?=", start + text);
		this.#at = close < 0 || close - start > LONGEST_WORD ? start + 2 : close + 2;
		return this.#field.slice(start, this.#at);
	}

	#readComment(): void {
		const start = this.#at + 1;
		// `Name,(<address>)` is how one widespread spam tool writes it; mailers go by the address.
		if (this.#field[start] === "<") {
			this.#at = start;
			return;
		}
		let depth = 0;
		let i = this.#at;
		for (; i < this.#field.length; i++) {
			const character = this.#field[i];
			if (character === "\\") i++;
			else if (character === "(") depth++;
			else if (character === ")" && --depth === 0) break;
		}
		this.#at = i + 1;
		this.#comment = this.#field.slice(start, i);
	}

	#readAngle(): void {
		if (this.#angle) this.#finish(";");
		const start = this.#at + 1;
		const closed = this.#closesBeforeNext(start);
		let quoted = false;
		let i = start;
		for (; i < this.#field.length; i++) {
			const character = this.#field[i];
			if (character === "\\") i++;
			else if (character === '"') quoted = !quoted;
			else if (!quoted && (character === ">" || (character === "," && !closed))) break;
		}
		this.#angle = this.#field.slice(start, i);
		this.#at = this.#field[i] === ">" ? i + 1 : i;
	}

	/** Whether a bracket closes before another opens; a comma ends an address in one that does not. */
	#closesBeforeNext(start: number): boolean {
		for (let i = start; i < this.#field.length && i < start + LONGEST_ADDRESS; i++) {
			if (this.#field[i] === ">") return true;
			if (this.#field[i] === "<" && i > start) return false;
		}
		return false;
	}

	#finish(separator: string): void {
		// Runs of white space go first: every pattern below would look back over them.
		const words = (this.#held + this.#words.replace(/\s+/g, " ").trim()).replace(/, ?\)? ?$/, "");
		const comment = this.#comment;
		const angle = this.#angle;
		this.#words = "";
		this.#hasAt = false;
		this.#comment = "";
		this.#angle = undefined;
		this.#held = "";
		if (angle !== undefined) this.#found.push(mailboxOf(words || comment, angle));
		else if (separator === "," && words !== "" && words.length < LONGEST_HELD && !words.includes("@")) this.#held = `${words}, `;
		else if (words !== "" || comment !== "") this.#found.push(...bareMailboxes(words, comment));
	}
}

/** Words held back before a comma, then an address without brackets: the comma did separate two mailboxes. */
function bareMailboxes(words: string, comment: string): Mailbox[] {
	const comma = words.lastIndexOf(", ");
	if (comma < 0) return [bareMailbox(words, comment)];
	const before = words.slice(0, comma).split(", ");
	const last = words.slice(comma + 2);
	const names = before.map((name) => bareMailbox(name, ""));
	return last === "" ? names : [...names, bareMailbox(last, comment)];
}

const quotedLocalPart = /^"[^"]*"@\S+$/;

/** A mailbox with no angle brackets: the word with the "@" is the address. */
function bareMailbox(words: string, comment: string): Mailbox {
	if (!words.includes("@")) return { name: decodeName(words || comment), address: "", localPart: "", domain: "" };
	if (!words.includes(" ") || quotedLocalPart.test(words)) return mailboxOf(comment, words);
	const list = words.replace(/ ?([@.]) ?/g, "$1").split(" ");
	const at = list.findLastIndex((word) => word.includes("@"));
	const name = list.toSpliced(at, 1).join(" ");
	return mailboxOf(name || comment, list[at] ?? "");
}

function mailboxOf(name: string, written: string): Mailbox {
	let address = written.startsWith('"') ? written.trim() : written.replace(/[\s<>]+/g, "");
	if (address.startsWith("@") && address.includes(":")) address = address.slice(address.indexOf(":") + 1);
	if (address.includes("=?")) address = decodeEncodedWords(address);
	const at = address.lastIndexOf("@");
	if (at < 0) return { name: decodeName(name), address, localPart: address, domain: "" };
	return { name: decodeName(name), address, localPart: address.slice(0, at), domain: address.slice(at + 1).toLowerCase() };
}

function decodeName(words: string): string {
	return decodeEncodedWords(words).replace(/\s+/g, " ").trim();
}
