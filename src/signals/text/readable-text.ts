/** Text as a person reads it, made comparable, and the phrases that were found in it. */
export interface ReadableText {
	/** Lower-cased NFKC with zero-width characters gone and look-alike letters inside a word folded to that word's script. */
	readonly subject: string;
	readonly senderName: string;
	readonly body: string;
	/** Own words of the body and, behind a short one, the text of attached documents, as written: not folded, though once too often encoded
	 * text is read as it was meant. */
	readonly shown: string;
	/** ISO 639-1 code of the main language by its own words; "" when there is too little text. */
	readonly language: string;
	/** Phrase groups found anywhere, with how often and where: see phrases.ts. */
	readonly phrases: PhraseHits;
}

/** Which phrase groups matched. A group is "lure.parcel", "goods.replica", "identity:paypal" and the like. */
export interface PhraseHits {
	/** Number of different phrases of a group found in subject, sender name or body. */
	count(group: string): number;
	inSubject(group: string): boolean;
	inSenderName(group: string): boolean;
	/** The first phrase as it stood in the text; "" when none. */
	first(group: string): string;
	/** Groups that start with a prefix, in order of their first appearance. */
	groups(prefix: string): readonly string[];
}
