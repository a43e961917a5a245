/** Something broken in a message. The list of codes is closed, so that a defect can be evidence. */
export interface Defect {
	readonly code: DefectCode;
	/** A short sentence for `tidegate explain`: what and where. */
	readonly text: string;
	readonly count: number;
}

export const defectCodes = [
	"BARE_CR",
	"BARE_LF_MIXED",
	"NUL_BYTE",
	"EIGHT_BIT_HEADER",
	"HEADER_NO_COLON",
	"HEADER_TOO_LONG",
	"HEADER_TOO_MANY",
	"HEADER_DUPLICATE",
	"HEADER_MISSING_FROM",
	"HEADER_MISSING_DATE",
	"HEADER_BAD_DATE",
	"ADDRESS_UNREADABLE",
	"ENCODED_WORD_BROKEN",
	"CONTENT_TYPE_UNREADABLE",
	"TRANSFER_ENCODING_UNKNOWN",
	"BASE64_BROKEN",
	"QUOTED_PRINTABLE_BROKEN",
	"CHARSET_UNKNOWN",
	"CHARSET_WRONG",
	"BOUNDARY_MISSING",
	"BOUNDARY_NOT_CLOSED",
	"MULTIPART_EMPTY",
	"TOO_DEEP",
	"TOO_MANY_PARTS",
	"TOO_LARGE",
	"DECODED_TOO_LARGE",
	"HTML_TOO_LARGE",
	"OUT_OF_TIME",
	"EMPTY",
	"NOT_MAIL",
] as const;
export type DefectCode = (typeof defectCodes)[number];
