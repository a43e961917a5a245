import type { Buffer } from "node:buffer";
import { canonicalCharset } from "./charset-aliases.ts";

/** Bytes that are looked at; a guess does not get better with more. */
const SAMPLE = 4_096;

/**
 * The likeliest charset of 8-bit text that is not valid UTF-8 throughout and names no charset, or a wrong one. `hint` is a
 * charset used elsewhere in the message and wins where the bytes fit it. `declaredUtf8`: somebody said that it is UTF-8.
 */
export function guessCharset(bytes: Buffer, hint: string | undefined, declaredUtf8 = false): string {
	const sample = bytes.subarray(0, SAMPLE);
	const hinted = hint === undefined ? undefined : canonicalCharset(hint);
	const fitting = hinted && hinted !== "us-ascii" && hinted !== "utf-8" && fits(sample, hinted) ? hinted : undefined;
	// Any bytes fit a single-byte charset, so damaged UTF-8 goes before such a hint; a multibyte one that fits says more.
	if (fitting !== undefined && isMultibyte(fitting)) return fitting;
	if (isMostlyUtf8(sample, declaredUtf8)) return "utf-8";
	return fitting ?? guessMultibyte(sample) ?? guessSingleByte(sample);
}

const multibyte: ReadonlySet<string> = new Set(["utf-8", "euc-kr", "euc-jp", "shift_jis", "gbk", "gb18030", "big5"]);

/** Whether not every sequence of bytes means something in it. */
export function isMultibyte(charset: string): boolean {
	return multibyte.has(charset);
}

function fits(sample: Buffer, charset: string): boolean {
	try {
		const text = new TextDecoder(charset).decode(sample);
		let broken = 0;
		for (const character of text) if (character === "\ufffd") broken++;
		return broken <= text.length / 50 + 1;
	} catch {
		return false;
	}
}

/** UTF-8 with a little damage: cut by a filter, or two charsets put together. */
function isMostlyUtf8(sample: Buffer, declared: boolean): boolean {
	/** Continuation bytes in their place, and bytes out of it. Legacy text has a few of the first by chance and many of the second. */
	let good = 0;
	let bad = 0;
	for (let i = 0; i < sample.length; i++) {
		const byte = sample[i] as number;
		if (byte < 0x80) continue;
		const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		let continued = 0;
		while (continued < more && ((sample[i + continued + 1] ?? 0) & 0xc0) === 0x80) continued++;
		if (more > 0 && continued === more) good += more;
		else if (i + more < sample.length) bad++;
		i += continued;
	}
	return declared ? good * 2 > bad : good > bad;
}

interface PairCounts {
	/** Pairs of bytes 0xA1 to 0xFE, as in all EUC charsets, and high bytes that stand alone. */
	pairs: number;
	alone: number;
	/** Lead bytes 0xA4 and 0xA5: Japanese kana in EUC-JP. */
	kana: number;
	/** Lead bytes 0xB0 to 0xD7: the common characters of GB 2312; EUC-KR has Hangul in the first half of them. And the wide space. */
	common: number;
	/** Lead bytes from 0xC9 on: in GB 2312 half of the common characters, in EUC-KR almost none. */
	late: number;
}

function countEucPairs(sample: Buffer): PairCounts {
	const counts = { pairs: 0, alone: 0, kana: 0, common: 0, late: 0 };
	for (let i = 0; i < sample.length; i++) {
		const lead = sample[i] as number;
		if (lead < 0x80) continue;
		const trail = sample[i + 1] ?? 0;
		if (lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe) {
			counts.pairs++;
			if (lead === 0xa4 || lead === 0xa5) counts.kana++;
			if ((lead >= 0xb0 && lead <= 0xd7) || (lead === 0xa1 && trail === 0xa1)) counts.common++;
			if (lead >= 0xc9) counts.late++;
			i++;
		} else counts.alone++;
	}
	return counts;
}

function guessMultibyte(sample: Buffer): string | undefined {
	const shiftJis = countPairs(sample, isShiftJisLead, isShiftJisTrail, (lead) => lead === 0x82 || lead === 0x83);
	if (shiftJis.typical * 4 > shiftJis.pairs && shiftJis.alone * 20 <= shiftJis.pairs) return "shift_jis";
	const euc = countEucPairs(sample);
	if (euc.pairs >= 2 && euc.alone * 20 <= euc.pairs) return guessEuc(euc);
	const big5 = countPairs(
		sample,
		(lead) => lead >= 0xa1 && lead <= 0xf9,
		isBig5Trail,
		(lead) => lead >= 0xa4 && lead <= 0xc6,
	);
	if (big5.pairs >= 4 && big5.alone * 20 <= big5.pairs && big5.typical * 4 > big5.pairs * 3) return "big5";
	return undefined;
}

/** Words of a single-byte charset look like pairs too where their lengths are even, but like rare characters. */
function guessEuc({ pairs, kana, common, late }: PairCounts): string | undefined {
	if (kana * 4 > pairs) return "euc-jp";
	if (common * 2 < pairs || late * 10 > pairs * 9) return undefined;
	return late * 5 > pairs ? "gbk" : "euc-kr";
}

function countPairs(
	sample: Buffer,
	isLead: (byte: number) => boolean,
	isTrail: (byte: number) => boolean,
	isTypical: (lead: number) => boolean,
): { pairs: number; alone: number; typical: number } {
	const counts = { pairs: 0, alone: 0, typical: 0 };
	for (let i = 0; i < sample.length; i++) {
		const lead = sample[i] as number;
		if (lead < 0x80) continue;
		if (isLead(lead) && isTrail(sample[i + 1] ?? 0)) {
			counts.pairs++;
			if (isTypical(lead)) counts.typical++;
			i++;
		} else counts.alone++;
	}
	return counts;
}

function isShiftJisLead(byte: number): boolean {
	return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xef);
}

function isShiftJisTrail(byte: number): boolean {
	return byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;
}

function isBig5Trail(byte: number): boolean {
	return (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe);
}

/** Frequent letters of each single-byte candidate; where two score alike, the earlier one stands. */
const latinLetters: readonly (readonly [charset: string, letters: string])[] = [
	["windows-1252", "éèàäöüßñçãõíóáúêâåøæîôœ€’“”–…™®©°£ "],
	["windows-1250", "ąęłśżźćńóáéíýčšžřěůúőű"],
	["iso-8859-2", "ąęłśżźćńóáéíýčšžřěůúőű"],
	["windows-1254", "ışğüöç"],
];
const otherLetters: readonly (readonly [charset: string, letters: string])[] = [
	["windows-1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїє"],
	["koi8-r", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф"],
	["ibm866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф"],
	["windows-1253", "αοιετσνηρπκμλυςωγδάίόέήύ"],
	["windows-1255", "יוהלאתרמבשנםדעחקפטגכסצזןך"],
	["windows-1256", "اليمونتربةعسدفكهحقجصشطخ"],
	["windows-874", "านรอกเงมยลวดทสตะปบคหแ่้ีั"],
];
/** Charsets so rare in mail that a few bytes do not speak for them. */
const seldom: ReadonlySet<string> = new Set(["ibm866", "windows-1256", "windows-874"]);

/** So few bytes are stray punctuation or damage. */
const FEW = 2;

interface LetterTable {
	readonly charset: string;
	readonly frequent: Uint8Array;
}
let tables: { latin: readonly LetterTable[]; other: readonly LetterTable[] } | undefined;

function guessSingleByte(sample: Buffer): string {
	tables ??= { latin: latinLetters.map(tableOf), other: otherLetters.map(tableOf) };
	const { eightBit, together } = countNeighbours(sample);
	if (eightBit < FEW && together === 0) return "windows-1252";
	// In Latin scripts, letters beyond ASCII stand alone among ASCII ones.
	const candidates = together * 2 > eightBit ? tables.other : tables.latin;
	let best = "windows-1252";
	let bestScore = 0;
	for (const { charset, frequent } of candidates) {
		if (eightBit < 20 && seldom.has(charset)) continue;
		let score = 0;
		for (const byte of sample) score += frequent[byte] as number;
		if (score > bestScore * 1.05) {
			best = charset;
			bestScore = score;
		}
	}
	return best;
}

/** Bytes beyond ASCII, and those of them that follow one another. */
function countNeighbours(sample: Buffer): { eightBit: number; together: number } {
	let eightBit = 0;
	let together = 0;
	let previous = 0;
	for (const byte of sample) {
		eightBit += byte >> 7;
		together += (byte & previous) >> 7;
		previous = byte;
	}
	return { eightBit, together };
}

function tableOf([charset, letters]: readonly [charset: string, letters: string]): LetterTable {
	const frequent = new Uint8Array(256);
	const decoder = new TextDecoder(charset);
	for (let byte = 0x80; byte < 0x100; byte++) {
		const letter = decoder.decode(Uint8Array.of(byte));
		const at = letters.indexOf(letter.toLowerCase());
		// The ten most frequent letters count more: charsets of one language differ in where they have them.
		if (at >= 0) frequent[byte] = (at < 10 ? 4 : 2) + (letter === letter.toLowerCase() ? 1 : 0);
	}
	return { charset, frequent };
}
