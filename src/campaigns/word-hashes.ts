import { foldedWord } from "../signals/text/folded-word.ts";
import { hashOfWord } from "./masked-words.ts";

/** The hashes that words have in MaskedWords; of lists with spaces between their words. */
export function wordHashes(lists: readonly string[]): ReadonlySet<number> {
	return new Set(lists.flatMap((list) => list.split(" ").map((word) => hashOfWord(foldedWord(word)))));
}
