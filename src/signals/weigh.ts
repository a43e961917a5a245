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
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => cleaned(String(detail[name] ?? "?")));
}

/** Control characters could drive a terminal, bidirectional overrides could turn the sentence round. */
function cleaned(text: string): string {
	const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return plain.length <= longestDetail ? plain : `${plain.slice(0, longestDetail - 1)}…`;
}
