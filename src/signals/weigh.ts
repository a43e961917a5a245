import type { Catalogue, Evidence, Finding } from "./evidence.ts";

/** Learnt weights by code; a code that is missing keeps the weight of its catalogue entry. */
export type Weights = Readonly<Record<string, number>>;

/** Findings as evidence: each with its weight and its sentence. A code that no catalogue knows is our fault and throws. */
export function weigh(findings: readonly Finding[], catalogue: Catalogue, weights: Weights): Evidence[] {
	return findings.map((finding) => {
		const entry = catalogue[finding.code];
		if (entry === undefined) throw new Error(`no catalogue entry for ${finding.code}`);
		return { code: finding.code, weight: weights[finding.code] ?? entry.weight, text: sentenceOf(entry.sentence, finding.detail ?? {}) };
	});
}

const longestDetail = 80;

/** "{domain}" in a sentence is replaced by the finding's detail, cleaned: it comes from the mail and may be hostile. */
export function sentenceOf(sentence: string, detail: Readonly<Record<string, string | number>>): string {
	const pieces = piecesOf(sentence);
	let text = pieces[0] as string;
	for (let at = 1; at < pieces.length; at += 2) text += cleaned(String(detail[pieces[at] as string] ?? "?")) + pieces[at + 1];
	return text;
}

const knownPieces = new Map<string, readonly string[]>();

/** Plain text and names in turn. The same few sentences are said of every message. */
function piecesOf(sentence: string): readonly string[] {
	let pieces = knownPieces.get(sentence);
	if (pieces === undefined) {
		pieces = sentence.split(/\{(\w+)\}/);
		knownPieces.set(sentence, pieces);
	}
	return pieces;
}

/** Control characters could drive a terminal, bidirectional overrides could turn the sentence round. */
function cleaned(text: string): string {
	if (text.length <= longestDetail && isPlain(text)) return text;
	const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return plain.length <= longestDetail ? plain : `${plain.slice(0, longestDetail - 1)}…`;
}

/** Nothing but visible ASCII, as nearly all domains and addresses are. */
function isPlain(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x21 || code > 0x7e) return false;
	}
	return true;
}
