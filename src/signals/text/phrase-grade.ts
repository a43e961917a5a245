import type { PhraseHits, ReadableText } from "./readable-text.ts";

/** How clearly a text speaks of a kind of lure or goods. */
export type PhraseGrade = "clear" | "hint" | "none";

/** Past this length a text mentions much in passing: articles, digests, threads. */
const longText = 3_000;

/**
 * Clear: two telling phrases, or one in the subject or the sender's name, or, in a text of moderate length, one in a pressing
 * tone or among two words of the trade. A hint: one telling phrase, or words of the trade in subject and text. Honest mail of
 * the same trade gives hints; it rarely speaks clearly.
 */
export function gradeOf({ phrases, body }: ReadableText, family: "lure" | "goods", kind: string, needed = 2): PhraseGrade {
	const { group, hints } = groupsOf(family, kind);
	const telling = phrases.count(group);
	if (telling === 0) return phrases.count(hints) >= 2 && phrases.inSubject(hints) ? "hint" : "none";
	if (telling >= needed) return "clear";
	const named = phrases.inSubject(group) || phrases.inSenderName(group);
	const strengthened = body.length <= longText && (isPressing(phrases) || phrases.count(hints) >= 2);
	return telling >= needed - 1 && (named || strengthened) ? "clear" : "hint";
}

interface Groups {
	readonly group: string;
	readonly hints: string;
}

const known: Readonly<Record<"lure" | "goods", Map<string, Groups>>> = { lure: new Map(), goods: new Map() };

/** Put together once: dozens of kinds are asked for in every message, and a new text costs more than to look it up. */
function groupsOf(family: "lure" | "goods", kind: string): Groups {
	let groups = known[family].get(kind);
	if (groups === undefined) {
		groups = { group: `${family}.${kind}`, hints: `${family}-hint.${kind}` };
		known[family].set(kind, groups);
	}
	return groups;
}

/** A deadline or a threat together with something to do. */
export function isPressing(phrases: PhraseHits): boolean {
	if (phrases.count("tone.threat") > 0) return true;
	return phrases.count("tone.deadline") > 0 && phrases.count("tone.action") > 0;
}

/** The words that told it, as they stood in the text. */
export function wordsOf(phrases: PhraseHits, family: "lure" | "goods", kind: string): string {
	return phrases.first(`${family}.${kind}`) || phrases.first(`${family}-hint.${kind}`);
}
