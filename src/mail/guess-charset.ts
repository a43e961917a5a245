import type { Buffer } from "node:buffer";
import { canonicalCharset } from "./charset-aliases.ts";

/** Bytes that are looked at; a guess does not get better with more. */
const SAMPLE = 4_096;

/**
 * The likeliest charset of 8-bit text that is not valid UTF-8 throughout and names no charset, or a wrong one. `hint` is a
 * charset used elsewhere in the message and wins where the bytes fit it.
 */
export function guessCharset(bytes: Buffer, hint: string | undefined): string {
	const sample = bytes.subarray(0, SAMPLE);
	if (isMostlyUtf8(sample)) return "utf-8";
	const hinted = hint === undefined ? undefined : canonicalCharset(hint);
	if (hinted && hinted !== "us-ascii" && hinted !== "utf-8" && fits(sample, hinted)) return hinted;
	return guessMultibyte(sample) ?? guessSingleByte(sample);
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
function isMostlyUtf8(sample: Buffer): boolean {
	let good = 0;
	let bad = 0;
	for (let i = 0; i < sample.length; i++) {
		const byte = sample[i] as number;
		if (byte < 0x80) continue;
		const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		let continued = 0;
		while (continued < more && ((sample[i + continued + 1] ?? 0) & 0xc0) === 0x80) continued++;
		if (more > 0 && continued === more) good++;
		else if (i + more < sample.length) bad++;
		i += continued;
	}
	return good > 3 * bad;
}

interface PairCounts {
	/** Pairs of bytes 0xA1 to 0xFE, as in all EUC charsets, and high bytes that stand alone. */
	pairs: number;
	alone: number;
	/** Lead bytes 0xA4 and 0xA5: Japanese kana in EUC-JP. */
	kana: number;
	/** Lead bytes from 0xC9 on: in GB 2312 half of the common characters, in EUC-KR almost none. */
	late: number;
}

function countEucPairs(sample: Buffer): PairCounts {
	const counts = { pairs: 0, alone: 0, kana: 0, late: 0 };
	for (let i = 0; i < sample.length; i++) {
		const lead = sample[i] as number;
		if (lead < 0x80) continue;
		const trail = sample[i + 1] ?? 0;
		if (lead >= 0xa1 && lead <= 0xfe && trail >= 0xa1 && trail <= 0xfe) {
			counts.pairs++;
			if (lead === 0xa4 || lead === 0xa5) counts.kana++;
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
	if (euc.pairs >= 2 && euc.alone * 20 <= euc.pairs) return guessEuc(euc, sample);
	const big5 = countPairs(sample, (lead) => lead >= 0xa1 && lead <= 0xf9, isBig5Trail, (lead) => lead >= 0xa4 && lead <= 0xc6);
	if (big5.pairs >= 4 && big5.alone * 20 <= big5.pairs && big5.typical * 4 > big5.pairs * 3) return "big5";
	return undefined;
}

/** Text of single-byte charsets in capitals or Cyrillic pairs up too; there, words have odd lengths, so pairs break. */
function guessEuc(counts: PairCounts, sample: Buffer): string | undefined {
	if (counts.kana * 4 > counts.pairs) return "euc-jp";
	if (counts.late * 5 > counts.pairs) return sample.length > 0 && counts.late * 10 > counts.pairs * 9 ? undefined : "gbk";
	return "euc-kr";
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
const frequentLetters: readonly (readonly [charset: string, letters: string])[] = [
	["windows-1252", "éèàäöüßñçãõíóáúêâåøæîôÄÖÜÉ€’“”–"],
	["windows-1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєОЕАИНТСРВЛ"],
	["koi8-r", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфОЕАИНТСРВЛ"],
	["ibm866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфОЕАИНТСРВЛ"],
	["windows-1250", "ąęłśżźćńóáéíýčšžřěůúőűĄŁŚŻČŠŽ"],
	["iso-8859-2", "ąęłśżźćńóáéíýčšžřěůúőűĄŁŚŻČŠŽ"],
	["windows-1253", "αοιετσνηρπκμλυςωγδάίόέήύ"],
	["windows-1254", "ışğüöçİŞĞÜÖÇ"],
	["windows-1255", "יוהלאתרמבשנםדעחקפטגכסצזןך"],
	["windows-1256", "اليمونتربةعسدفكهحقجصشطخ"],
	["windows-874", "านรอกเงมยลวดทสตะปบคหแ่้ีั"],
];
let letterTables: readonly { charset: string; frequent: Uint8Array }[] | undefined;

function guessSingleByte(sample: Buffer): string {
	letterTables ??= frequentLetters.map(([charset, letters]) => ({ charset, frequent: tableOf(charset, letters) }));
	let best = "windows-1252";
	let bestScore = 0;
	for (const { charset, frequent } of letterTables) {
		let score = 0;
		for (const byte of sample) score += frequent[byte] as number;
		if (score > bestScore * 1.05) {
			best = charset;
			bestScore = score;
		}
	}
	return best;
}

function tableOf(charset: string, letters: string): Uint8Array {
	const table = new Uint8Array(256);
	const decoder = new TextDecoder(charset);
	for (let byte = 0x80; byte < 0x100; byte++) {
		const at = letters.indexOf(decoder.decode(Uint8Array.of(byte)));
		// The ten most frequent letters count double: charsets of one language family differ in them.
		if (at >= 0) table[byte] = at < 10 ? 2 : 1;
	}
	return table;
}
