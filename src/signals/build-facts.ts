import type { AuthenticationFacts } from "../authentication/authentication-facts.ts";
import { type AuthenticationTrust, readAuthentication } from "../authentication/read-authentication.ts";
import type { Mail } from "../mail/mail.ts";
import type { DecodedCode, Envelope, Facts } from "./facts.ts";
import type { Destination } from "./links/destination.ts";
import { destinationsOf } from "./links/destinations-of.ts";
import { senderOf } from "./sender/sender-of.ts";
import type { Sender } from "./sender/sender.ts";
import type { PhraseTable } from "./text/phrase-table.ts";
import type { ReadableText } from "./text/readable-text.ts";
import { readText } from "./text/read-text.ts";

export interface FactOptions {
	readonly envelope?: Envelope | undefined;
	readonly trust: AuthenticationTrust;
	readonly codes?: readonly DecodedCode[];
	/** What texts are searched for: see allPhrases. */
	readonly phrases: PhraseTable;
}

/** Facts of a message; each is worked out when the first look asks for it, and then kept. */
export function buildFacts(mail: Mail, options: FactOptions): Facts {
	return new LazyFacts(mail, options);
}

class LazyFacts implements Facts {
	readonly mail: Mail;
	readonly envelope: Envelope | undefined;
	readonly codes: readonly DecodedCode[];
	readonly #trust: AuthenticationTrust;
	readonly #phrases: PhraseTable;
	#authentication: AuthenticationFacts | undefined;
	#sender: Sender | undefined;
	#destinations: readonly Destination[] | undefined;
	#text: ReadableText | undefined;

	constructor(mail: Mail, options: FactOptions) {
		this.mail = mail;
		this.envelope = options.envelope;
		this.codes = options.codes ?? [];
		this.#trust = options.trust;
		this.#phrases = options.phrases;
	}

	get authentication(): AuthenticationFacts {
		this.#authentication ??= readAuthentication(this.mail, this.#trust);
		return this.#authentication;
	}

	get sender(): Sender {
		this.#sender ??= senderOf(this.mail, this.authentication, this.envelope);
		return this.#sender;
	}

	get destinations(): readonly Destination[] {
		this.#destinations ??= destinationsOf(this.mail, this.sender);
		return this.#destinations;
	}

	get text(): ReadableText {
		this.#text ??= readText(this.mail, this.#phrases);
		return this.#text;
	}
}
