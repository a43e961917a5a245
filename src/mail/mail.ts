import type { Attachment } from "./attachment.ts";
import type { Defect } from "./defect.ts";
import type { HeaderFields } from "./header-fields.ts";
import type { HtmlFacts, Link } from "./html-facts.ts";
import type { Mailbox } from "./mailbox.ts";

/**
 * One message as facts, with no opinion. What costs time (bodies, visible text, links) is worked out when it is first
 * asked for and then kept. Nothing here throws, whatever the bytes were.
 */
export interface Mail {
	/** Bytes of the whole message as it came in. */
	readonly size: number;
	readonly header: HeaderFields;
	/** Mailboxes of From:, in order; more than one is legal (RFC 5322 section 3.6.2) and rare. */
	readonly from: readonly Mailbox[];
	readonly sender: Mailbox | undefined;
	readonly replyTo: readonly Mailbox[];
	readonly to: readonly Mailbox[];
	readonly cc: readonly Mailbox[];
	/** Return-Path: as the delivering server noted it, without angle brackets; undefined when absent, "" for the null path. */
	readonly returnPath: string | undefined;
	/** Decoded (RFC 2047, 6532), white space folded; "" when absent. */
	readonly subject: string;
	/** undefined when absent or unreadable. */
	readonly date: Date | undefined;
	/** Without angle brackets. */
	readonly messageId: string | undefined;
	/** All leaf body parts in order, those of attached messages among them: a message/rfc822 stands before the parts inside it. */
	readonly parts: readonly BodyPart[];
	/** Text of the text/plain body (not attachments), decoded; undefined when there is none. */
	readonly plainText: string | undefined;
	/** What the HTML body shows, undefined when there is none. */
	readonly html: HtmlFacts | undefined;
	/** What a person reads: the HTML body's visible text, or else the plain text. White space folded to single spaces and "\n". */
	readonly visibleText: string;
	/** Links of the HTML body, else the addresses written in the plain text. */
	readonly links: readonly Link[];
	/** Every part that is not the body a person reads: files, inline images, attached messages. */
	readonly attachments: readonly Attachment[];
	/**
	 * The same mail as others see it: the plain text beside HTML, and versions of the body in formats that few mailers know (AMP, text/enriched). Most say
	 * the same; none of a mail whose body stands in it once.
	 */
	readonly otherReadings: readonly Mail[];
	/** The same mail as a mailer shows it that follows no styles: nothing in its HTML is hidden. Read anew. */
	readonly unstyled: Mail;
	/** What is broken, in order of discovery, each kind once with its count. Complete only after bodies were asked for. */
	readonly defects: readonly Defect[];
}

export interface BodyPart {
	/** IMAP section number: "1", "2.1". */
	readonly path: string;
	readonly depth: number;
	readonly header: HeaderFields;
	/** Lower-cased "type/subtype"; "text/plain" where absent or unreadable. */
	readonly contentType: string;
	/** Declared charset, lower-cased; undefined when none. */
	readonly charset: string | undefined;
	readonly disposition: "inline" | "attachment" | undefined;
	/** Decoded (RFC 2231, 2047) name from Content-Disposition filename or Content-Type name. */
	readonly filename: string | undefined;
	/** Content-ID without angle brackets. */
	readonly contentId: string | undefined;
	/** Path of the message/rfc822 part this one is inside of; undefined for parts of the outer message. */
	readonly insideMessage: string | undefined;
	/** Content with its transfer encoding undone; decoded at the first call. */
	bytes(): Uint8Array;
	/** bytes() decoded by its charset (declared, else guessed), for text parts; "" for others. */
	text(): string;
}
