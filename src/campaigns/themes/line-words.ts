import { CLASS_SHIFT, characters, KIND, LETTER, SINGLE } from "../../signals/text/character-table.ts";
import { signFrom, withUnit } from "./sign.ts";
import type { SignSet } from "./sign-set.ts";

/** Subjects and sender names are short; a longer one is padding. */
const longestLine = 160;
const mostWords = 24;
const zero = 0x30;
const nine = 0x39;

/**
 * Adds the words of the subject, the sender's name or a text. Digits count as one. Where words are not spaced, pairs of characters
 * stand for them.
 * @param prefix state of the hash that words of this line begin with
 * @param characters how much of the line is read at most, and how many `words`
 */
export function addLineWords(to: SignSet, prefix: number, line: string, characters = longestLine, words = mostWords): void {
	const end = Math.min(line.length, characters);
	let read = 0;
	for (let at = 0; at < end && read < words; ) {
		const kind = kindOf(line.charCodeAt(at));
		if (kind === LETTER) {
			at = addWord(to, prefix, line, at, end);
			read++;
		} else {
			if (kind === SINGLE && at + 1 < end && kindOf(line.charCodeAt(at + 1)) === SINGLE) {
				to.add(signFrom(withUnit(withUnit(prefix, line.charCodeAt(at)), line.charCodeAt(at + 1))));
			}
			at++;
		}
	}
}

/** Returns where the word ends. */
function addWord(to: SignSet, prefix: number, line: string, start: number, end: number): number {
	let state = prefix;
	let wasDigit = false;
	let at = start;
	for (; at < end; at++) {
		const code = line.charCodeAt(at);
		if (kindOf(code) !== LETTER) break;
		const isDigit = code >= zero && code <= nine;
		if (!isDigit || !wasDigit) state = withUnit(state, isDigit ? zero : code);
		wasDigit = isDigit;
	}
	to.add(signFrom(state));
	return at;
}

function kindOf(code: number): number {
	return ((characters[code] as number) >> CLASS_SHIFT) & KIND;
}
