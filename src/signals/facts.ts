import type { AuthenticationFacts } from "../authentication/authentication-facts.ts";
import type { Mail } from "../mail/mail.ts";
import type { Destination } from "./links/destination.ts";
import type { ReadableText } from "./text/readable-text.ts";
import type { Sender } from "./sender/sender.ts";

/** Everything a look may ask about one message. Worked out once, lazily, and shared by all looks. */
export interface Facts {
	readonly mail: Mail;
	readonly authentication: AuthenticationFacts;
	/** What the SMTP transaction said, when there was one. */
	readonly envelope: Envelope | undefined;
	/** Who sent it: domains of From, Reply-To, Return-Path, DKIM, and whether they belong together. */
	readonly sender: Sender;
	/** Where the links go: parsed, redirects unwrapped, each compared with the sender. Same order as mail.links. */
	readonly destinations: readonly Destination[];
	/** Subject, sender name and visible text, normalised and cut into words for the phrase tables. */
	readonly text: ReadableText;
	/** Text of QR codes found in images of the message. */
	readonly codes: readonly DecodedCode[];
}

export interface Envelope {
	readonly mailFrom?: string;
	readonly recipients?: readonly string[];
	/** Address of the SMTP client. */
	readonly clientAddress?: string;
	readonly helo?: string;
	/** Login of an authenticated client. */
	readonly user?: string;
}

export interface DecodedCode {
	readonly text: string;
	/** File name or Content-ID of the image. */
	readonly where: string;
}
