import type { DefectCode } from "../../mail/defect.ts";
import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/** Header fields that every mail program writes are missing, or broken, or written twice: a script wrote them. */
export const oddHeader: Signal = {
	name: "odd-header",
	codes: {
		BUILD_NO_DATE: {
			weight: 0.9,
			tone: "bad",
			phish: 0,
			sentence: "The message has no date",
			example: "No Date: field",
		},
		BUILD_BAD_DATE: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "The date of the message cannot be read",
			example: "Date: %DATE%",
		},
		BUILD_NO_MESSAGE_ID: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "The message has no Message-ID, which every mail program gives",
			example: "No Message-ID: field",
		},
		BUILD_MESSAGE_ID_ODD: {
			weight: 0.7,
			tone: "bad",
			phish: 0,
			sentence: "The Message-ID is not written as mail programs write it",
			example: "Message-ID: 12345",
		},
		BUILD_NO_RECIPIENT: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "The message names no recipient",
			example: "Neither To: nor Cc:, or To: undisclosed-recipients:;",
		},
		BUILD_HEADER_TWICE: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "A header field stands twice that may stand once only",
			example: "Two Subject: fields",
		},
		BUILD_EIGHT_BIT_HEADER: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "The header of the message holds letters that were not encoded",
			example: "Subject: Votre colis a été retenu, in bare bytes",
		},
		BUILD_BROKEN_HEADER: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "The header of the message is broken ({what})",
			example: "An encoded word that cannot be decoded, lines without a colon",
		},
		BUILD_BROKEN_BODY: {
			weight: 0.5,
			tone: "bad",
			phish: 0,
			sentence: "The body of the message is broken ({what})",
			example: "A multipart boundary that never comes, base64 that is none",
		},
	},
	look(facts): Finding[] {
		return [dateFinding(facts), messageIdFinding(facts), recipientFinding(facts), ...defectFindings(facts)].filter(
			(finding) => finding !== undefined,
		);
	},
};

function dateFinding({ mail }: Facts): Finding | undefined {
	if (!mail.header.has("Date")) return { code: "BUILD_NO_DATE" };
	return mail.date === undefined ? { code: "BUILD_BAD_DATE" } : undefined;
}

function messageIdFinding({ mail }: Facts): Finding | undefined {
	const id = mail.messageId;
	if (id === undefined) return { code: "BUILD_NO_MESSAGE_ID" };
	return /^[^\s@<>]+@[^\s@<>]+$/u.test(id.slice(0, 500)) ? undefined : { code: "BUILD_MESSAGE_ID_ODD" };
}

function recipientFinding({ mail }: Facts): Finding | undefined {
	return mail.to.length + mail.cc.length === 0 ? { code: "BUILD_NO_RECIPIENT" } : undefined;
}

const headerDefects: readonly DefectCode[] = [
	"HEADER_NO_COLON",
	"HEADER_TOO_LONG",
	"HEADER_TOO_MANY",
	"ENCODED_WORD_BROKEN",
	"ADDRESS_UNREADABLE",
	"NUL_BYTE",
];
const bodyDefects: readonly DefectCode[] = [
	"TRANSFER_ENCODING_UNKNOWN",
	"BASE64_BROKEN",
	"BOUNDARY_MISSING",
	"MULTIPART_EMPTY",
	"CHARSET_UNKNOWN",
	"CONTENT_TYPE_UNREADABLE",
];

function defectFindings({ mail }: Facts): Finding[] {
	// What is broken in a body is known only once it was decoded.
	void mail.visibleText;
	const found = new Set(mail.defects.map(({ code }) => code));
	const findings: Finding[] = [];
	if (found.has("HEADER_DUPLICATE")) findings.push({ code: "BUILD_HEADER_TWICE" });
	if (found.has("EIGHT_BIT_HEADER")) findings.push({ code: "BUILD_EIGHT_BIT_HEADER" });
	const header = headerDefects.find((code) => found.has(code));
	if (header !== undefined) findings.push({ code: "BUILD_BROKEN_HEADER", detail: { what: header } });
	const body = bodyDefects.find((code) => found.has(code));
	if (body !== undefined) findings.push({ code: "BUILD_BROKEN_BODY", detail: { what: body } });
	return findings;
}
