import { PdfLexer } from "./pdf-lexer.ts";
import { type PdfValue, PdfWord } from "./pdf-value.ts";

const maximumCodes = 20_000;
const widestSpread = 512;
const maximumRanges = 64;
const fewestLetters = 12;

interface Range {
	readonly first: number;
	readonly last: number;
	readonly text: string;
}

/** A ToUnicode CMap (ISO 32000-1, 9.10.3): which text each code of a font stands for. */
export class UnicodeMap {
	readonly #texts = new Map<number, string>();
	readonly #ranges: Range[] = [];
	#shift: number | undefined;
	/** Ranges may name the same codes again and again. */
	#added = 0;

	constructor(source: string) {
		const lexer = new PdfLexer(source);
		let operands: PdfValue[] = [];
		for (let item = lexer.next(); item !== undefined && this.#added < maximumCodes; item = lexer.next()) {
			if (!(item instanceof PdfWord)) {
				if (operands.length < maximumCodes) operands.push(item);
				continue;
			}
			if (item.word === "endbfchar") this.#addLetters(operands);
			else if (item.word === "endbfrange") this.#addRanges(operands);
			operands = [];
		}
	}

	/** undefined when it says nothing about the code. */
	text(code: number): string | undefined {
		const text = this.#texts.get(code);
		if (text !== undefined) return text;
		const range = this.#ranges.find(({ first, last }) => code >= first && code <= last);
		return range === undefined ? this.#guess(code) : shifted(range.text, code - range.first);
	}

	/** Some programs leave letters out. Where all others of the Latin alphabet stand the same way from their codes, so do these. */
	#guess(code: number): string | undefined {
		this.#shift ??= this.#commonShift();
		const letter = code + this.#shift;
		return letter > 0x20 && letter < 0x7f ? String.fromCharCode(letter) : undefined;
	}

	#commonShift(): number {
		let common = Number.NaN;
		let letters = 0;
		for (const [code, text] of this.#texts) {
			if (!/^[A-Za-z]$/.test(text)) continue;
			const shift = text.charCodeAt(0) - code;
			if (letters++ > 0 && shift !== common) return Number.NaN;
			common = shift;
		}
		return letters >= fewestLetters ? common : Number.NaN;
	}

	#addLetters(operands: readonly PdfValue[]): void {
		for (let index = 0; index + 1 < operands.length; index += 2) this.#add(codeOf(operands[index]), textOf(operands[index + 1]));
	}

	#addRanges(operands: readonly PdfValue[]): void {
		for (let index = 0; index + 2 < operands.length; index += 3) {
			const first = codeOf(operands[index]);
			const last = Math.min(codeOf(operands[index + 1]), 0xffff);
			const target = operands[index + 2];
			if (Array.isArray(target))
				target.slice(0, last - first + 1).forEach((one: PdfValue, place: number) => void this.#add(first + place, textOf(one)));
			else if (last - first <= widestSpread) this.#spread(first, last, textOf(target));
			else if (this.#ranges.length < maximumRanges) this.#ranges.push({ first, last, text: textOf(target) });
		}
	}

	#spread(first: number, last: number, text: string): void {
		for (let code = first; code <= last && this.#added < maximumCodes; code++) this.#add(code, shifted(text, code - first));
	}

	#add(code: number, text: string): void {
		if (this.#added++ < maximumCodes) this.#texts.set(code, text);
	}
}

function codeOf(value: PdfValue | undefined): number {
	if (typeof value === "number") return value;
	let code = 0;
	for (const byte of typeof value === "string" ? value.slice(0, 4) : "") code = code * 256 + byte.charCodeAt(0);
	return code;
}

/** UTF-16, big end first; one byte alone is one letter. */
function textOf(value: PdfValue | undefined): string {
	if (typeof value !== "string") return "";
	if (value.length === 1) return value;
	let text = "";
	for (let at = 0; at + 1 < value.length && at < 32; at += 2)
		text += String.fromCharCode((value.charCodeAt(at) << 8) | value.charCodeAt(at + 1));
	return text;
}

/** The last character of a range counts up. */
function shifted(text: string, by: number): string {
	if (by === 0 || text === "") return text;
	const last = text.codePointAt(text.length - (/[\udc00-\udfff]$/.test(text) ? 2 : 1)) ?? 0;
	const kept = text.slice(0, text.length - (last > 0xffff ? 2 : 1));
	return last + by > 0x10ffff ? "" : kept + String.fromCodePoint(last + by);
}
