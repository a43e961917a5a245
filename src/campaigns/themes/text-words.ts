import type { ReadableText } from "../../signals/text/readable-text.ts";
import { addLineWords } from "./line-words.ts";
import { stateOf } from "./sign.ts";
import { SignSet } from "./sign-set.ts";

/** A mail says early what it wants; of 2,000 characters the model tells no more than of these. */
const bodyCharacters = 1_000;
const word = stateOf("word:");

/** Used for one message after the other. */
const found = new SignSet();

/**
 * Keys of the words of a message, each once, whether in the subject, the sender's name or the beginning of the body: what is sold
 * in one place is sold in another.
 */
export function textWords(text: Pick<ReadableText, "subject" | "senderName" | "body">): Uint32Array {
	addLineWords(found, word, text.subject);
	addLineWords(found, word, text.senderName);
	addLineWords(found, word, text.body, bodyCharacters, bodyCharacters);
	return found.take();
}
