import { createHash } from "node:crypto";
import { authorLine } from "../base/author-line.ts";
import type { AuthenticationTrust } from "../authentication/read-authentication.ts";
import { defaultLimits, type Limits } from "../base/limits.ts";
import { type Lesson, LocalLayer } from "../classifier/local-layer.ts";
import type { Model } from "../classifier/model.ts";
import type { Defect } from "../mail/defect.ts";
import type { Envelope } from "../signals/facts.ts";
import type { Destination } from "../signals/links/destination.ts";
import type { Decision } from "../verdict/verdict.ts";
import { type Examination, type ScanTools, scanMessage } from "./scan-message.ts";
import { shippedModel } from "./shipped-model.ts";

export interface ScannerOptions {
	/** The model to judge by; the shipped one, read once when the first scanner is created, when left out. */
	readonly model?: Model;
	/** What this installation was taught; an empty layer when left out. */
	readonly local?: LocalLayer;
	/** Limits that differ from the defaults. */
	readonly limits?: Partial<Limits>;
	/**
	 * Which Authentication-Results fields are believed. "topmost" (the default) suits saved mail, where the reader's own
	 * provider put the first one; name your servers wherever a sender could have put it there.
	 */
	readonly trust?: AuthenticationTrust;
	/** Score (natural-log odds) from which a message is called unwanted; the model's own when left out. */
	readonly threshold?: number;
}

/** What a scan says of one message. `score` is the sum of the weights of `reasons`. */
export interface Verdict extends Decision {
	/** The score from which on this scanner calls a message unwanted. */
	readonly threshold: number;
	readonly defects: readonly Defect[];
	/** Decoded; hostile text: neutralise control characters before showing it on a terminal. */
	readonly subject: string;
	/** Display name and address of From as a reader sees them; hostile text like the subject. */
	readonly from: string;
	/** ISO 639-1 code of the main language, "" when there is too little text. */
	readonly language: string;
}

/** A verdict with what a person needs to follow it. */
export interface Account extends Verdict {
	readonly links: readonly AccountLink[];
	readonly attachments: readonly AccountAttachment[];
}

export interface AccountLink {
	/** What the reader sees. */
	readonly shown: string;
	/** What is written behind it. */
	readonly href: string;
	readonly host: string;
	/** Where it leads once redirects that are written in the address are followed. */
	readonly finalHost: string;
	readonly belongsTo: Destination["belongsTo"];
	readonly callToAction: boolean;
	readonly hidden: boolean;
}

export interface AccountAttachment {
	readonly filename: string;
	readonly contentType: string;
	/** What its first bytes say it is. */
	readonly kind: string | undefined;
	readonly embedded: boolean;
}

export interface Scanner {
	/** Judges one message: RFC 5322 bytes, line ends LF or CRLF, and what the SMTP transaction said where there was one. Never throws on any bytes. */
	scan(message: Uint8Array, envelope?: Envelope): Promise<Verdict>;
	/** The same, with links and attachments. */
	explain(message: Uint8Array, envelope?: Envelope): Promise<Account>;
	/** Teaches the local layer; the next scan knows. */
	learn(message: Uint8Array, as: Lesson): Promise<void>;
	/** Takes back what was taught of a message; false when it had not been taught. */
	unlearn(message: Uint8Array): Promise<boolean>;
}

/**
 * A scanner: everything that is needed to judge mail, built once. Creating the first one reads the shipped model from
 * disk unless a model is handed in; scanning does no I/O, looks nothing up and keeps nothing.
 */
export function createScanner(options: ScannerOptions = {}): Scanner {
	const tools = scanTools(options);
	return {
		scan: async (message, envelope) => verdictOf(await scanMessage(message, envelope, tools), tools),
		explain: async (message, envelope) => accountOf(await scanMessage(message, envelope, tools), tools),
		learn: async (message, as) => {
			const { lesson, decision, phishOdds } = await scanMessage(message, undefined, tools);
			tools.local.learn(digestOf(message), lesson(), as, { unwanted: decision.score - tools.threshold, phish: phishOdds });
		},
		unlearn: async (message) => tools.local.unlearn(digestOf(message), (await scanMessage(message, undefined, tools)).lesson()),
	};
}

/** What a scan needs besides the message, with defaults for what was not given. */
export function scanTools(options: ScannerOptions = {}): ScanTools {
	const model = options.model ?? shippedModel();
	return {
		model,
		local: options.local ?? new LocalLayer(),
		limits: { ...defaultLimits, ...options.limits },
		trust: options.trust ?? { mode: "topmost" },
		threshold: options.threshold ?? model.threshold,
	};
}

function digestOf(message: Uint8Array): string {
	return createHash("sha256").update(message).digest("base64url");
}

function verdictOf({ facts, decision }: Examination, { threshold }: ScanTools): Verdict {
	const { mail } = facts;
	return {
		...decision,
		threshold,
		defects: mail.defects,
		subject: mail.subject,
		from: authorLine(mail.from[0]),
		language: facts.text.language,
	};
}

function accountOf(examination: Examination, tools: ScanTools): Account {
	const { mail, destinations } = examination.facts;
	return {
		...verdictOf(examination, tools),
		links: destinations.map(accountLink),
		attachments: mail.attachments.map(({ filename, part, kind, embedded }) => ({
			filename,
			contentType: part.contentType,
			kind,
			embedded,
		})),
	};
}

function accountLink({ link, host, finalHost, belongsTo, callToAction }: Destination): AccountLink {
	return { shown: link.text, href: link.href, host, finalHost, belongsTo, callToAction, hidden: link.hidden };
}
