import { toSimplified } from "./han-variants.ts";

/**
 * What each UTF-16 code unit is to the phrase matcher, in two flat tables: looked up once per character of every message,
 * so they are arrays and not expressions. Astral characters (emoji, rare Han) count as separators; the mathematical and
 * enclosed alphabets among them are turned to plain letters by NFKC before they get here.
 */

/** Not part of a word. */
export const SEPARATOR = 0;
/** Letter, digit or mark of a script that writes words with spaces between them. */
export const LETTER = 1;
/** Han, Kana and Hangul: each character is a word of its own. */
export const SINGLE = 2;
/** Zero-width characters, soft hyphens, variation selectors, combining accents: as if they were not there. */
export const INVISIBLE = 3;
/** Bits 0 and 1 of a class are one of the above. */
export const KIND = 3;
/** NFKC changes it, or may join it with its neighbour. */
export const COMPATIBILITY = 4;
/** One bit for each script whose letters resemble those of another: a word with two of these bits is mixed. */
export const MIX_LATIN = 8;
export const MIX_CYRILLIC = 16;
export const MIX_GREEK = 32;
/** Letters and marks of all other scripts that write words with spaces: some pass for Latin ones, or are strewn among those. */
export const MIX_OTHER = 64;
/** One of 0 to 9. */
export const DIGIT = 128;
/** From bit 8 of a class on: the script. */
export const SCRIPT_SHIFT = 8;
/** First code unit of what lies in plane 14, tags and variation selectors: nobody sees either of the two units. */
export const PLANE_14 = 0xdb40;

export const scripts = [
	"none",
	"latin",
	"cyrillic",
	"greek",
	"han",
	"kana",
	"hangul",
	"arabic",
	"hebrew",
	"thai",
	"devanagari",
	"other",
] as const;
const LATIN = 1;
const CYRILLIC = 2;
const GREEK = 3;
const OTHER = 11;
const mixBits = [0, MIX_LATIN, MIX_CYRILLIC, MIX_GREEK, 0, 0, 0, MIX_OTHER, MIX_OTHER, MIX_OTHER, MIX_OTHER, MIX_OTHER];

/** [first, last, kind, script]; later rows overwrite earlier ones. Everything from U+0080 on starts as a letter of "other". */
const ranges: readonly (readonly [number, number, number, number])[] = [
	[0x00, 0x7f, SEPARATOR, 0],
	[0x30, 0x39, LETTER | DIGIT, 0],
	[0x41, 0x5a, LETTER, LATIN],
	[0x61, 0x7a, LETTER, LATIN],
	[0x80, 0xbf, SEPARATOR, 0],
	[0xaa, 0xaa, LETTER, LATIN],
	[0xba, 0xba, LETTER, LATIN],
	[0xb2, 0xb3, LETTER, 0],
	[0xb9, 0xb9, LETTER, 0],
	[0xad, 0xad, INVISIBLE, 0],
	[0xc0, 0x24f, LETTER, LATIN],
	[0xd7, 0xd7, SEPARATOR, 0],
	[0xf7, 0xf7, SEPARATOR, 0],
	[0x250, 0x2af, LETTER, LATIN],
	[0x2b0, 0x2ff, SEPARATOR, 0],
	[0x300, 0x36f, INVISIBLE, 0],
	[0x370, 0x3ff, LETTER, GREEK],
	[0x37e, 0x37e, SEPARATOR, 0],
	[0x387, 0x387, SEPARATOR, 0],
	[0x400, 0x52f, LETTER, CYRILLIC],
	[0x483, 0x489, INVISIBLE, 0],
	[0x55a, 0x55f, SEPARATOR, 0],
	[0x589, 0x58a, SEPARATOR, 0],
	[0x590, 0x5ff, LETTER, 8],
	[0x591, 0x5c7, INVISIBLE, 0],
	[0x5be, 0x5be, SEPARATOR, 0],
	[0x600, 0x6ff, LETTER, 7],
	[0x600, 0x60f, SEPARATOR, 0],
	[0x610, 0x61a, INVISIBLE, 0],
	[0x61b, 0x61f, SEPARATOR, 0],
	[0x640, 0x640, INVISIBLE, 0],
	[0x64b, 0x65f, INVISIBLE, 0],
	[0x66a, 0x66d, SEPARATOR, 0],
	[0x6d4, 0x6d4, SEPARATOR, 0],
	[0x900, 0x97f, LETTER, 10],
	[0x964, 0x965, SEPARATOR, 0],
	[0xe00, 0xe7f, LETTER, 9],
	[0x1100, 0x11ff, SINGLE, 6],
	[0x180e, 0x180e, INVISIBLE, 0],
	[0x1d00, 0x1dbf, LETTER, LATIN],
	[0x1dc0, 0x1dff, INVISIBLE, 0],
	[0x1e00, 0x1eff, LETTER, LATIN],
	[0x1f00, 0x1fff, LETTER, GREEK],
	[0x2000, 0x206f, SEPARATOR, 0],
	[0x200b, 0x200f, INVISIBLE, 0],
	[0x202a, 0x202e, INVISIBLE, 0],
	[0x2060, 0x206f, INVISIBLE, 0],
	[0x2070, 0x209f, LETTER, 0],
	[0x20a0, 0x20cf, SEPARATOR, 0],
	[0x20d0, 0x20ff, INVISIBLE, 0],
	[0x2100, 0x2bff, SEPARATOR, 0],
	[0x2c60, 0x2c7f, LETTER, LATIN],
	[0x2de0, 0x2dff, INVISIBLE, 0],
	[0x2e00, 0x2e7f, SEPARATOR, 0],
	[0x2e80, 0x2fdf, SINGLE, 4],
	[0x2fe0, 0x3040, SEPARATOR, 0],
	[0x3005, 0x3007, SINGLE, 4],
	[0x3041, 0x30ff, SINGLE, 5],
	[0x30a0, 0x30a0, SEPARATOR, 0],
	[0x30fb, 0x30fb, SEPARATOR, 0],
	[0x3100, 0x312f, SINGLE, 4],
	[0x3130, 0x318f, SINGLE, 6],
	[0x3190, 0x31ef, SEPARATOR, 0],
	[0x31f0, 0x31ff, SINGLE, 5],
	[0x3200, 0x33ff, SEPARATOR, 0],
	[0x3400, 0x4dbf, SINGLE, 4],
	[0x4dc0, 0x4dff, SEPARATOR, 0],
	[0x4e00, 0x9fff, SINGLE, 4],
	[0xa640, 0xa69f, LETTER, CYRILLIC],
	[0xa720, 0xa7ff, LETTER, LATIN],
	[0xab30, 0xab6f, LETTER, LATIN],
	[0xac00, 0xd7a3, SINGLE, 6],
	[0xd7a4, 0xdfff, SEPARATOR, 0],
	[PLANE_14, PLANE_14, INVISIBLE, 0],
	[0xe000, 0xf8ff, SEPARATOR, 0],
	[0xf900, 0xfaff, SINGLE, 4],
	[0xfb00, 0xfb06, LETTER, LATIN],
	[0xfb1d, 0xfb4f, LETTER, 8],
	[0xfb50, 0xfdff, LETTER, 7],
	[0xfe00, 0xfe0f, INVISIBLE, 0],
	[0xfe10, 0xfe6f, SEPARATOR, 0],
	[0xfe70, 0xfefc, LETTER, 7],
	[0xfeff, 0xfeff, INVISIBLE, 0],
	[0xff00, 0xff65, SEPARATOR, 0],
	[0xff66, 0xff9f, SINGLE, 5],
	[0xffa0, 0xffdc, SINGLE, 6],
	[0xffdd, 0xffff, SEPARATOR, 0],
];

/** Where NFKC has work to do that matters here. Latin-1's few compatibility characters are in the fold table. */
const compatibilityRanges: readonly (readonly [number, number])[] = [
	[0x300, 0x36f],
	[0x1100, 0x11ff],
	// Thai and Lao vowels that NFKC takes apart.
	[0xe33, 0xe33],
	[0xeb3, 0xeb3],
	[0x1d2c, 0x1dbf],
	[0x2070, 0x209f],
	[0x2100, 0x218f],
	[0x2460, 0x24ff],
	[0x2e80, 0x2fdf],
	[0x3099, 0x309c],
	[0x3130, 0x318f],
	[0x3200, 0x33ff],
	[0xf900, 0xfb4f],
	[0xfb50, 0xfdff],
	[0xfe70, 0xfefc],
	[0xff01, 0xffee],
	// High surrogate of the mathematical alphabets (U+1D400 to U+1D7FF).
	[0xd835, 0xd835],
];

/** [first, last, whether accents are taken off]: where there are capitals or accented letters. */
const foldedRanges: readonly (readonly [number, number, boolean])[] = [
	[0x41, 0x5a, false],
	[0xaa, 0x24f, true],
	[0x250, 0x2af, true],
	[0x370, 0x3ff, true],
	[0x400, 0x52f, false],
	[0x531, 0x556, false],
	[0x1d00, 0x1d22, true],
	[0x1e00, 0x1fff, true],
	[0xa730, 0xa731, true],
];

/** Small capitals, phonetic letters that are met in subjects: "ᴏʀᴅᴇʀ ᴄᴏɴꜰɪʀᴍᴇᴅ". */
const smallCapitals = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

/** Letters with a stroke or the like, which canonical decomposition leaves whole. */
const strokes: Readonly<Record<string, string>> = {
	đ: "d",
	ø: "o",
	ł: "l",
	ı: "i",
	ħ: "h",
	ŧ: "t",
	ð: "d",
	ŀ: "l",
	ƒ: "f",
	ɡ: "g",
	ß: "s",
	ɑ: "a",
	ª: "a",
	º: "o",
	ё: "е",
	...plainOf("ɓbƅbƈcɗdɛeſsɩiʝjŋnɲnʂsʋvɯwƶzƥpƭtƴyƙkʠqɦhɱmɾrɽrʈtʐzɖdɟjɵoɔo"),
	"²": "2",
	"³": "3",
	"¹": "1",
	...plainOf(smallCapitals),
};

/** Letters and what each is read as, one behind the other. */
function plainOf(pairs: string): Record<string, string> {
	return Object.fromEntries(pairs.match(/../gu)?.map(([letter = "", plain = ""]) => [letter, plain]) ?? []);
}

/** Each code unit in lower case without its accent in the low 16 bits, its class (kind, COMPATIBILITY, script) above them. */
export const characters: Int32Array = buildCharacters();
/** Where the class begins in an entry of `characters`. */
export const CLASS_SHIFT = 16;

function buildCharacters(): Int32Array {
	const classes = buildClasses();
	const table = new Int32Array(0x10000);
	for (let code = 0; code < 0x10000; code++) table[code] = code | ((classes[code] as number) << 16);
	for (const [first, last, accents] of foldedRanges) foldRange(table, first, last, accents);
	for (const [traditional, simplified] of toSimplified) table[traditional] = ((table[traditional] as number) & ~0xffff) | simplified;
	return table;
}

function buildClasses(): Uint16Array {
	const table = new Uint16Array(0x10000).fill(LETTER | MIX_OTHER | (OTHER << SCRIPT_SHIFT));
	for (const [first, last, kind, script] of ranges) table.fill(kind | (mixBits[script] ?? 0) | (script << SCRIPT_SHIFT), first, last + 1);
	for (const [first, last] of compatibilityRanges) {
		for (let code = first; code <= last; code++) table[code] = (table[code] ?? 0) | COMPATIBILITY;
	}
	return table;
}

/** Cyrillic keeps its marks (й is not и, ї is not і); only ё is written as е. */
function foldRange(table: Int32Array, first: number, last: number, accents: boolean): void {
	for (let code = first; code <= last; code++) {
		const lower = String.fromCharCode(code).toLowerCase();
		const base = strokes[lower] ?? (accents ? lower.normalize("NFD") : lower);
		table[code] = ((table[code] as number) & ~0xffff) | base.charCodeAt(0);
	}
}
