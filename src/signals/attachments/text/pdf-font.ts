import { glyphText } from "./glyph-names.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue } from "./pdf-value.ts";
import { GlyphWidths } from "./glyph-widths.ts";
import { type SimpleEncoding, simpleEncoding } from "./simple-encoding.ts";
import { UnicodeMap } from "./unicode-map.ts";

const maximumMap = 256 * 1024;

/** What a string shows in some font: its text, and how far it moves the pen, in parts of the font size. */
export interface ShownText {
	readonly text: string;
	readonly width: number;
	readonly codes: number;
	/** Single bytes 32, which word spacing widens (ISO 32000-1, 9.3.3). */
	readonly spaces: number;
}

/** CMaps of Asian fonts whose codes are those of a charset. */
const charsets: readonly (readonly [RegExp, string])[] = [
	[/UCS2|UTF16/, "utf-16be"],
	[/RKSJ/, "shift_jis"],
	[/^EUC-[HV]/, "euc-jp"],
	[/^GBK|^GB.*EUC/, "gbk"],
	[/ETen|^B5|^HKscs/, "big5"],
	[/^KSC/, "euc-kr"],
];

/** A font of a page, as far as reading needs it: which text its codes stand for and how wide they are. */
export class PdfFont {
	readonly #map: UnicodeMap | undefined;
	readonly #letters: SimpleEncoding | undefined;
	readonly #charset: string | undefined;
	readonly #widths: GlyphWidths;

	constructor(font: PdfDictionary, objects: PdfObjects) {
		const composite = objects.name(font.get("Subtype")) === "Type0";
		const map = font.get("ToUnicode");
		this.#map = map instanceof PdfReference ? new UnicodeMap(objects.content(map, maximumMap)) : undefined;
		this.#letters = composite ? undefined : lettersOf(font, objects);
		const encoding = objects.name(font.get("Encoding"));
		this.#charset = composite && this.#map === undefined ? charsets.find(([name]) => name.test(encoding))?.[1] : undefined;
		this.#widths = new GlyphWidths(font, composite, objects);
	}

	show(bytes: string): ShownText {
		if (this.#charset !== undefined) return showInCharset(bytes, this.#charset);
		return this.#letters === undefined ? this.#showPairs(bytes) : this.#showBytes(bytes, this.#letters);
	}

	#showBytes(bytes: string, letters: SimpleEncoding): ShownText {
		let text = "";
		let width = 0;
		let spaces = 0;
		for (let at = 0; at < bytes.length; at++) {
			const code = bytes.charCodeAt(at);
			const letter = this.#map?.text(code) ?? letters[code] ?? "";
			text += letter;
			width += this.#widths.of(code, letter);
			if (code === 32) spaces++;
		}
		return { text, width, codes: bytes.length, spaces };
	}

	#showPairs(bytes: string): ShownText {
		let text = "";
		let width = 0;
		for (let at = 0; at + 1 < bytes.length; at += 2) {
			const code = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
			const letter = this.#map?.text(code) ?? "";
			text += letter;
			width += this.#widths.of(code, letter);
		}
		return { text, width, codes: bytes.length >> 1, spaces: 0 };
	}
}

/** Widths of such fonts go by numbers that only their collection knows; most letters are as wide as they are high. */
function showInCharset(bytes: string, charset: string): ShownText {
	const text = new TextDecoder(charset).decode(Buffer.from(bytes, "latin1"));
	let width = 0;
	for (const letter of text) width += letter < "\u0100" ? 0.5 : 1;
	return { text, width, codes: text.length, spaces: 0 };
}

function lettersOf(font: PdfDictionary, objects: PdfObjects): SimpleEncoding {
	const encoding = objects.resolve(font.get("Encoding"));
	if (encoding instanceof PdfName) return simpleEncoding(encoding.name);
	const fallback = objects.name(font.get("Subtype")) === "TrueType" ? "WinAnsiEncoding" : "StandardEncoding";
	const dictionary = objects.dictionary(encoding);
	const base = simpleEncoding(objects.name(dictionary.get("BaseEncoding")) || fallback);
	const differences = objects.list(dictionary.get("Differences"));
	return differences.length === 0 ? base : withDifferences(base, differences);
}

/** "39 /quotesingle 96 /grave /a": a number starts a run of names. */
function withDifferences(base: SimpleEncoding, differences: readonly PdfValue[]): SimpleEncoding {
	const letters = [...base];
	let code = 0;
	for (const item of differences) {
		if (typeof item === "number") code = item;
		else if (item instanceof PdfName) {
			if (code >= 0 && code < 256) letters[code] = glyphText(item.name);
			code++;
		}
	}
	return letters;
}
