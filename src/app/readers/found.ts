/** One message where it was found. */
export interface FoundMessage {
	readonly kind: "message";
	/** The path as it was given, with what was found below it; "-" for standard input. */
	readonly source: string;
	/** Position in an mbox, from 0; 0 for a file that holds one message. */
	readonly index: number;
	/**
	 * The message. Of one larger than the limit, the limit's bytes and one more, by which the parser sees that it is cut.
	 * Stands in the reader's own buffer and is valid only until the next message is asked for.
	 */
	readonly bytes: Uint8Array;
}

/** A path that could not be read, or does not hold mail. */
export interface Unreadable {
	readonly kind: "unreadable";
	readonly source: string;
	/** A sentence for a person. */
	readonly reason: string;
}

export type Found = FoundMessage | Unreadable;
