import { readPdfString } from "../read/pdf-string.ts";
import { PdfName, PdfReference, type PdfValue, PdfWord } from "./pdf-value.ts";

// Arrays and dictionaries inside one another; honest ones need five levels.
const maximumDepth = 16;
// In one value, all levels together: widths of the letters of an Asian font are some thousands.
const maximumItems = 12_000;
const maximumString = 65_536;
const maximumWord = 128;

const operators = new Map<string, PdfWord>();
const maximumOperators = 200;

const whiteSpace = 1;
const delimiter = 2;
/** ISO 32000-1, 7.2.2. */
const classes = new Uint8Array(256);
for (const character of "\0\t\n\f\r ") classes[character.charCodeAt(0)] = whiteSpace;
for (const character of "()<>[]{}/%") classes[character.charCodeAt(0)] = delimiter;

/** Reads PDF values and operators one after the other, out of an object or a content stream given in Latin-1. */
export class PdfLexer {
	readonly #text: string;
	#at: number;
	#left = maximumItems;

	constructor(text: string, start = 0) {
		this.#text = text;
		this.#at = start;
	}

	get position(): number {
		return this.#at;
	}

	/** The next value or operator; undefined at the end. */
	next(): PdfValue | undefined {
		this.#left = maximumItems;
		return this.#value(0);
	}

	/** Goes behind the samples of an inline image, which are bytes of any kind (8.9.7), after its operator ID. */
	skipImage(): void {
		for (let end = this.#text.indexOf("EI", this.#at + 1); end >= 0; end = this.#text.indexOf("EI", end + 2)) {
			if (this.#class(end - 1) !== whiteSpace || (end + 2 < this.#text.length && this.#class(end + 2) !== whiteSpace)) continue;
			this.#at = end + 2;
			return;
		}
		this.#at = this.#text.length;
	}

	#class(at: number): number {
		return classes[this.#text.charCodeAt(at) & 0xff] as number;
	}

	#value(depth: number): PdfValue | undefined {
		this.#skipSpace();
		const text = this.#text;
		if (this.#at >= text.length) return undefined;
		const first = text[this.#at] as string;
		if (first === "/") return this.#name();
		if (first === "[") return this.#items("]", 1, depth);
		if (first === "<" && text[this.#at + 1] === "<") return dictionaryOf(this.#items(">>", 2, depth));
		if (first === "(" || first === "<") return this.#string();
		if (first === ">" && text[this.#at + 1] === ">") return this.#mark(2);
		return this.#class(this.#at) === delimiter ? this.#mark(1) : this.#numberOrWord();
	}

	#skipSpace(): void {
		const text = this.#text;
		for (; this.#at < text.length; this.#at++) {
			if (text.charCodeAt(this.#at) === 0x25) this.#skipComment();
			else if (this.#class(this.#at) !== whiteSpace) return;
		}
	}

	#skipComment(): void {
		while (this.#at < this.#text.length && this.#text[this.#at] !== "\n" && this.#text[this.#at] !== "\r") this.#at++;
	}

	#mark(length: number): PdfWord {
		this.#at += length;
		return new PdfWord(this.#text.slice(this.#at - length, this.#at));
	}

	#string(): string {
		const read = readPdfString(this.#text, this.#at, maximumString);
		this.#at = read?.end ?? this.#at + 1;
		return read?.bytes ?? "";
	}

	#regular(): string {
		const start = this.#at;
		while (this.#at < this.#text.length && this.#class(this.#at) === 0) this.#at++;
		return this.#text.slice(start, Math.min(this.#at, start + maximumWord));
	}

	#name(): PdfName {
		this.#at++;
		const name = this.#regular();
		if (!name.includes("#")) return new PdfName(name);
		return new PdfName(name.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
	}

	/** "+", "-", "." and digits start a number, and no operator does. */
	#numberOrWord(): number | PdfWord {
		const first = this.#text.charCodeAt(this.#at);
		if ((first < 0x30 && first !== 0x2b && first !== 0x2d && first !== 0x2e) || first > 0x39) return this.#word();
		const start = this.#at;
		const number = this.#plainNumber(first);
		if (!Number.isNaN(number)) return number;
		// "12.0-5" and the like: readers take what stands before.
		this.#at = start;
		return Number.parseFloat(this.#regular()) || 0;
	}

	/** Content streams are numbers for the most part, so these are read digit by digit. NaN for what is written in another way. */
	#plainNumber(first: number): number {
		const text = this.#text;
		const signed = first === 0x2b || first === 0x2d;
		let at = signed ? this.#at + 1 : this.#at;
		let value = 0;
		let unit = 0;
		for (; at < text.length; at++) {
			const digit = text.charCodeAt(at) - 0x30;
			if (digit >= 0 && digit <= 9) {
				value = value * 10 + digit;
				unit *= 10;
			} else if (digit === -2 && unit === 0) unit = 1;
			else if (this.#class(at) === 0) return Number.NaN;
			else break;
		}
		this.#at = at;
		const size = unit > 1 ? value / unit : value;
		return first === 0x2d ? -size : size;
	}

	/** The same few operators over and over: one object for each. */
	#word(): PdfWord {
		const word = this.#regular();
		const known = operators.get(word);
		if (known !== undefined || word.length > 3) return known ?? new PdfWord(word);
		const made = new PdfWord(word);
		if (operators.size < maximumOperators) operators.set(word, made);
		return made;
	}

	#items(end: string, opening: number, depth: number): PdfValue[] {
		this.#at += opening;
		const items: PdfValue[] = [];
		if (depth >= maximumDepth) return items;
		for (let item = this.#value(depth + 1); item !== undefined && this.#left-- > 0; item = this.#value(depth + 1)) {
			const word = item instanceof PdfWord ? item.word : "";
			if (word === end) break;
			// A dictionary that is not closed ends with its object.
			if (word === "endobj") break;
			if (word === "R") joinReference(items);
			else items.push(item);
		}
		return items;
	}
}

/** "12 0 R": two numbers are behind it. */
function joinReference(items: PdfValue[]): void {
	items.pop();
	const objectNumber = items.pop();
	items.push(new PdfReference(typeof objectNumber === "number" ? objectNumber : 0));
}

function dictionaryOf(items: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
	const dictionary = new Map<string, PdfValue>();
	for (let index = 0; index + 1 < items.length; index += 2) {
		const key = items[index];
		if (key instanceof PdfName) dictionary.set(key.name, items[index + 1] as PdfValue);
		// A key without a value shifts what follows by one.
		else index--;
	}
	return dictionary;
}
