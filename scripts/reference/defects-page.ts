import { type DefectCode, defectCodes } from "../../src/mail/defect.ts";
import { generatedNote } from "./generated-note.ts";
import { markdownTable } from "./markdown-table.ts";

/** docs/reference/defects.md: everything that can be broken in a message. */
export function defectsPage(): string {
	const rows = defectCodes.map((code) => [`\`${code}\``, meanings[code]]);
	return [
		generatedNote("src/mail/defect.ts and scripts/reference/defects-page.ts"),
		"",
		"# Defects",
		"",
		"What `defects` of a verdict can list, each with a sentence that says where, and how often. Honest mail has defects too:",
		"only some of them are [evidence](evidence.md#how-the-message-is-built), and none of it is strong.",
		"",
		...markdownTable(["Code", "What is broken, and how it is read all the same"], rows),
		"",
	].join("\n");
}

const meanings: Readonly<Record<DefectCode, string>> = {
	BARE_CR: "Carriage returns without a line feed (RFC 5322, 2.3). A message that has nothing else is read with them as line ends.",
	BARE_LF_MIXED: "Line feeds with and without a carriage return in one message: servers may see different ends of it (SMTP smuggling).",
	NUL_BYTE: "A byte of value zero, which no mail may hold (RFC 5322, 4).",
	EIGHT_BIT_HEADER: "Raw 8-bit text in a header field. Read as UTF-8 where it is that, else in the message's charset.",
	HEADER_NO_COLON: "A line in a header section that is no field and continues none. Left out.",
	HEADER_TOO_LONG: "A header field past the [limit](limits.md). The rest of it is not read.",
	HEADER_TOO_MANY: "More header fields than the [limit](limits.md). The rest of them are not read.",
	HEADER_DUPLICATE: "A field that may stand once stands more often (RFC 5322, 3.6). Readers differ in which one they show.",
	HEADER_MISSING_FROM: "No From field.",
	HEADER_MISSING_DATE: "No Date field.",
	HEADER_BAD_DATE: "A Date field that no way of writing dates explains.",
	ADDRESS_UNREADABLE: "An address field without an address in it.",
	ENCODED_WORD_BROKEN: "An encoded word that does not decode (RFC 2047). Shown as it is written.",
	CONTENT_TYPE_UNREADABLE: "A Content-Type that is none (RFC 2045, 5.1). Read as plain text.",
	TRANSFER_ENCODING_UNKNOWN: "A Content-Transfer-Encoding that nobody knows (RFC 2045, 6). Read as it is.",
	BASE64_BROKEN: "Base64 with characters that are none, or cut off (RFC 2045, 6.8). What can be decoded is.",
	QUOTED_PRINTABLE_BROKEN: "Quoted-printable with an equals sign that escapes nothing (RFC 2045, 6.7). Kept as it is.",
	CHARSET_UNKNOWN: "A charset that nobody knows. Guessed from the bytes.",
	CHARSET_WRONG: "Text that is not in the charset it is declared to be in. Read as what it is.",
	BOUNDARY_MISSING: "A multipart without a boundary, or one whose boundary never comes (RFC 2046, 5.1).",
	BOUNDARY_NOT_CLOSED: "A multipart that ends without its closing boundary. Its last part reaches to the end.",
	MULTIPART_EMPTY: "A multipart without a part.",
	TOO_DEEP: "Parts nested deeper than the [limit](limits.md). What is deeper is not opened.",
	TOO_MANY_PARTS: "More body parts than the [limit](limits.md). The rest of them are not read.",
	TOO_LARGE: "A message larger than the [limit](limits.md). The rest of it is not read.",
	DECODED_TOO_LARGE: "Bodies that decode to more than the [limit](limits.md). What is past it is left out.",
	HTML_TOO_LARGE: "HTML longer than the [limit](limits.md). The rest of it is not read.",
	OUT_OF_TIME: "The time for one message was used up. What was not looked at yet is left out.",
	EMPTY: "Nothing, or nothing but white space.",
	NOT_MAIL: "No header field that mail has: a file that is something else.",
};
