import { type Sign, signFrom, stateOf } from "./sign.ts";

/** "stem*" is any word that begins so; stems have this many letters, from and to. */
export const shortestStem = 5;
export const longestStem = 7;
/** Ideographs, kana and syllables are not spaced: words are looked for at each of them, up to this many characters long. */
export const longestWide = 4;

const wordState = stateOf("word ");
const stemState = stateOf("stem ");

/** Key of a word, from the state of the hash over its folded letters. */
export function wordKey(state: number): Sign {
	return signFrom(state ^ wordState);
}

/** Key of a stem, from the state of the hash over its folded letters. */
export function stemKey(state: number): Sign {
	return signFrom(state ^ stemState);
}
