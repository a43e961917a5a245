/**
 * What copies of one template have in common, whatever names, tokens and links were filled in. Plain data of a few hundred
 * bytes: it crosses threads and is kept as JSON.
 */
export interface Fingerprint {
	/** Min-hash over runs of words of the visible text, changing parts masked; empty for too little text. */
	readonly text: readonly number[];
	/** Of the HTML structure; 0 for plain text. */
	readonly skeleton: number;
	/** Subject with changing parts masked, folded. */
	readonly subject: string;
	/** Hash of the whole text, changing parts masked: tells copies of texts too short for a min-hash. */
	readonly whole: number;
}
