import { decodeEncodedWords } from "./encoded-words.ts";
import type { Mailbox } from "./mailbox.ts";

/** Mailboxes of one field that are kept; the field itself is limited in bytes. */
const MOST_MAILBOXES = 2_000;

/**
 * Reads an address list (RFC 5322 section 3.4 with the obsolete syntax of section 4.4): groups, comments, routes, quoted
 * names, encoded words. Addresses separated by ";" and unquoted names with "@", "." or "," are taken as mailers take them.
 */
export function parseMailboxList(field: string): Mailbox[] {
	return new MailboxListReader(field).read();
}

class MailboxListReader {
	readonly #field: string;
	readonly #found: Mailbox[] = [];
	#at = 0;
	/** The display name or bare address so far, quotes undone, encoded words not decoded. */
	#words = "";
	#comment = "";
	#angle: string | undefined;

	constructor(field: string) {
		this.#field = field;
	}

	read(): Mailbox[] {
		while (this.#at < this.#field.length && this.#found.length < MOST_MAILBOXES) this.#step(this.#field[this.#at] as string);
		this.#finish();
		return this.#found;
	}

	#step(character: string): void {
		if (character === '"') this.#words += this.#quotedString();
		else if (character === "(") this.#comment = this.#readComment();
		else if (character === "<") this.#readAngle();
		else if (character === "," || character === ";") {
			this.#at++;
			this.#finish();
		} else if (character === ":" && !this.#words.includes("@") && this.#angle === undefined) {
			// The name of a group says nothing about its members.
			this.#at++;
			this.#words = "";
		} else if (character === "=" && this.#field[this.#at + 1] === "?") this.#words += this.#encodedWord();
		else {
			this.#words += character;
			this.#at++;
		}
	}

	/** Content of a quoted string; one that is not closed is a stray quote and left out. */
	#quotedString(): string {
		const start = ++this.#at;
		let text = "";
		for (let i = start; i < this.#field.length; i++) {
			const character = this.#field[i];
			if (character === "\\") text += this.#field[++i] ?? "";
			else if (character === '"') {
				this.#at = i + 1;
				return this.#field[i + 1] === "@" ? `"${text}"` : text;
			} else text += character;
		}
		return "";
	}

	/** Encoded words may hold commas and quotes that a broken mailer did not encode, so they are passed over whole. */
	#encodedWord(): string {
		const start = this.#at;
		const charsetEnd = this.#field.indexOf("?", start + 2);
		const close = charsetEnd < 0 ? -1 : this.#field.indexOf("?=", charsetEnd + 3);
		const end = close < 0 || close - start > 1_000 ? start + 2 : close + 2;
		this.#at = end;
		return this.#field.slice(start, end);
	}

	#readComment(): string {
		const start = this.#at + 1;
		let depth = 0;
		let i = this.#at;
		for (; i < this.#field.length; i++) {
			const character = this.#field[i];
			if (character === "\\") i++;
			else if (character === "(") depth++;
			else if (character === ")" && --depth === 0) break;
		}
		this.#at = i + 1;
		return this.#field.slice(start, i);
	}

	#readAngle(): void {
		const start = this.#at + 1;
		let quoted = false;
		let i = start;
		for (; i < this.#field.length; i++) {
			const character = this.#field[i];
			if (character === "\\") i++;
			else if (character === '"') quoted = !quoted;
			else if (!quoted && (character === ">" || character === ",")) break;
		}
		this.#angle = this.#field.slice(start, i);
		this.#at = this.#field[i] === ">" ? i + 1 : i;
	}

	#finish(): void {
		const words = this.#words.trim();
		const comment = this.#comment;
		const angle = this.#angle;
		this.#words = "";
		this.#comment = "";
		this.#angle = undefined;
		if (angle !== undefined) this.#found.push(mailboxOf(words || comment, angle));
		else if (words !== "" || comment !== "") this.#found.push(bareMailbox(words, comment));
	}
}

/** A mailbox with no angle brackets: the word with the "@" is the address. */
function bareMailbox(words: string, comment: string): Mailbox {
	if (!words.includes("@")) return { name: decodeName(words || comment), address: "", localPart: "", domain: "" };
	if (!words.includes(" ")) return mailboxOf(comment, words);
	const list = words.replace(/\s*([@.])\s*/g, "$1").split(/\s+/);
	const at = list.findLastIndex((word) => word.includes("@"));
	const name = list.toSpliced(at, 1).join(" ");
	return mailboxOf(name || comment, list[at] ?? "");
}

function mailboxOf(name: string, written: string): Mailbox {
	let address = written.replace(/[\s<>]+/g, "");
	if (address.startsWith("@") && address.includes(":")) address = address.slice(address.indexOf(":") + 1);
	if (address.includes("=?")) address = decodeEncodedWords(address);
	const at = address.lastIndexOf("@");
	if (at < 0) return { name: decodeName(name), address, localPart: address, domain: "" };
	return { name: decodeName(name), address, localPart: address.slice(0, at), domain: address.slice(at + 1).toLowerCase() };
}

function decodeName(words: string): string {
	return decodeEncodedWords(words).replace(/\s+/g, " ").trim();
}
