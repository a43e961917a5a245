/**
 * Every limit that hostile mail can run into, in one list, each with its reason.
 * Sizes are bytes (or UTF-16 code units where it says characters), times are milliseconds.
 */
export interface Limits {
	/** Largest message looked at whole; the rest of a larger one is not read (memory). */
	messageBytes: number;
	/** Depth of nested multiparts and message/rfc822 (stack, and nested bombs). */
	depth: number;
	/** Body parts of one message, all levels together (part bombs). */
	parts: number;
	/** Header fields of one entity that are kept (a million fields are a memory attack). */
	headerFields: number;
	/** Bytes of one header field that are kept; the longest honest ones are References and DKIM-Signature. */
	headerFieldBytes: number;
	/** Decoded bytes over all parts (base64 and charset expansion). */
	decodedBytes: number;
	/** Characters of visible text that are looked at; spam never needs more, filler does. */
	textCharacters: number;
	/** Characters of one HTML part that are tokenized. */
	htmlCharacters: number;
	/** Links of one message that are kept. */
	links: number;
	/** Unpacked bytes over all archives of one message (zip bombs). */
	unpackedBytes: number;
	/** Entries over all archives of one message, all levels. */
	archiveEntries: number;
	/** Depth of archives within archives (quines). */
	archiveDepth: number;
	/** Images of one message in which codes are searched for. */
	codeImages: number;
	/** Largest image, in pixels, that is decoded to search for codes. */
	codeImagePixels: number;
	/** Time for one message; past it the remaining looks are left out, and a defect says so. */
	messageMilliseconds: number;
}

export const defaultLimits: Limits = {
	messageBytes: 32 * 1024 * 1024,
	depth: 20,
	parts: 1_000,
	headerFields: 1_000,
	headerFieldBytes: 64 * 1024,
	decodedBytes: 32 * 1024 * 1024,
	textCharacters: 100_000,
	htmlCharacters: 1_000_000,
	links: 500,
	unpackedBytes: 16 * 1024 * 1024,
	archiveEntries: 500,
	archiveDepth: 3,
	codeImages: 4,
	codeImagePixels: 4_000_000,
	messageMilliseconds: 2_000,
};
