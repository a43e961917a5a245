import type { DefectList } from "./defect-list.ts";
import type { HeaderFields } from "./header-fields.ts";
import type { Mail } from "./mail.ts";

/**
 * Fields that may stand once only (RFC 5322 section 3.6, RFC 2045 section 3). Two of them show different readers different
 * things. In-Reply-To and References are left out: honest patch mailers double them.
 */
const singleFields = [
	"from",
	"sender",
	"reply-to",
	"to",
	"cc",
	"subject",
	"date",
	"message-id",
	"mime-version",
	"content-type",
	"content-transfer-encoding",
];

/** Fields of which a mail has one at least. */
const mailFields = [
	"from",
	"to",
	"subject",
	"date",
	"received",
	"message-id",
	"return-path",
	"mime-version",
	"content-type",
	"sender",
	"delivered-to",
];

/** Looks through the header section of the whole message for what is missing, doubled or unreadable. */
export function findHeaderDefects(mail: Mail, defects: DefectList): void {
	const { header } = mail;
	if (!mailFields.some((name) => header.has(name))) defects.note("NOT_MAIL", "no header field that mail has");
	for (const name of singleFields) {
		const { length } = header.all(name);
		if (length > 1) defects.note("HEADER_DUPLICATE", `${length} fields ${name}`, length - 1);
	}
	if (!header.has("from")) defects.note("HEADER_MISSING_FROM", "no From field");
	findDateDefects(mail, defects);
	findAddressDefects("From", header, mail.from.length > 0 && mail.from.every(({ domain }) => domain !== ""), defects);
	findAddressDefects(
		"Reply-To",
		header,
		mail.replyTo.every(({ domain }) => domain !== ""),
		defects,
	);
}

function findDateDefects(mail: Mail, defects: DefectList): void {
	if (!mail.header.has("date")) defects.note("HEADER_MISSING_DATE", "no Date field");
	else if (mail.date === undefined) defects.note("HEADER_BAD_DATE", `unreadable date "${mail.header.decoded("date").slice(0, 60)}"`);
}

function findAddressDefects(name: string, header: HeaderFields, readable: boolean, defects: DefectList): void {
	if (readable || !header.has(name)) return;
	defects.note("ADDRESS_UNREADABLE", `no address in ${name}: ${header.decoded(name).slice(0, 60)}`);
}
