import type { Fingerprint } from "./fingerprint.ts";

/**
 * A fingerprint of the message's own part (see leaveOutFeetAndNotices), and the views that see through what senders change on purpose: words where
 * their order was shuffled or synonyms swapped, structure where the text was translated, pictures where there is no text. Min-hashes as in
 * base/min-hash.
 */
export interface Sketch extends Fingerprint {
	/** Min-hash over words of the visible text, single and in pairs; empty for too little text. */
	readonly words: readonly number[];
	/** Words of the visible text, several masked ones in a row counted once, two ideographs or syllables as one. */
	readonly length: number;
	/** Min-hash over elements of the HTML body with their own look; empty for plain text and the plainest HTML. */
	readonly structure: readonly number[];
	/** Perceptual hashes of pictures that carry content, 16 hexadecimal digits each, at most seven. */
	readonly pictures: readonly string[];
	/**
	 * Hashes of the labels of domains that it comes from and leads to ("example" of www.example.co.uk: shops have one for each country), and of wallets and
	 * addresses that answers to unwanted mail go to; a few.
	 */
	readonly places: readonly number[];
}
