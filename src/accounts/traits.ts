/** What a message is about as a whole. Themes are the campaign view's; whoever looks at a message hands them in. */
export interface Matter {
	/** "wallet-credentials" */
	readonly theme: string;
	/** As people read it: "Crypto wallet logins". */
	readonly name: string;
	/** What mail of that theme mostly is when a stranger sends it. none: the theme says that nothing stood out. */
	readonly nature: "wanted" | "goods" | "fraud" | "none";
}

/**
 * What of a message says how its account usually writes. Plain data, a kB or two whatever the mail: it crosses threads and is
 * kept as JSON. Everything in it comes from the mail, cut short and lower-cased; lists are in order of appearance.
 */
export interface Traits {
	/** Address of From; "" when there is none, or a longer one than any that mail can be sent to. */
	readonly from: string;
	/** Whom else From names: a second address, or a second field. Readers are shown any of them. */
	readonly otherFrom?: readonly string[];
	/** Display name of From. */
	readonly name: string;
	/** Where answers go when not to From: addresses at free mail services, else organizational domains. */
	readonly replyTo: readonly string[];
	/** Where what the reader is to press leads in the end: organizational domains, or hosts where anyone can rent a place. */
	readonly calls: readonly string[];
	/** Where all links lead. */
	readonly links: readonly string[];
	/** Links that lead on from one organization to another: "google.com>shop.example". */
	readonly redirects: readonly string[];
	/** Addresses to write to, in the text and in mailto links, like replyTo. */
	readonly addresses: readonly string[];
	/** Telephone numbers: the last nine digits. */
	readonly phones: readonly string[];
	/** Bank accounts (IBAN). This and the next three are undefined in traits that were kept before they were told. */
	readonly payees?: readonly string[];
	/** Strangers that it leads to besides the links that a reader sees (see leads-besides.ts). */
	readonly besides?: readonly string[];
	/** Whose servers its pictures come from. */
	readonly pictures?: readonly string[];
	/** Why a part of it was not looked at. */
	readonly unread?: readonly string[];
	/** Addresses and numbers that the text asks to write to or to call. */
	readonly asked: readonly string[];
	/** ISO 639-1, "" for too little text. */
	readonly language: string;
	/** How it is built: "html" or "plain", with "picture" (next to no text), "form". */
	readonly shape: readonly string[];
	/** Part of a thread. */
	readonly answer: boolean;
	/** Kinds of attached files. */
	readonly files: readonly string[];
	/** Organisations and bodies of state named anywhere: groups of the phrase table, "identity:dhl". */
	readonly names: readonly string[];
	/** What it speaks of and how: groups of the phrase table, "lure.invoice", "tone.deadline", "ask.codes". */
	readonly themes: readonly string[];
	/** What it wants of its reader, or tells for it (see appeals/appeals-in.ts); undefined in traits that were kept before this was told. */
	readonly appeals?: readonly string[];
	/** Undefined in traits that were kept before themes were told. */
	readonly about?: Matter;
	/** Codes of what speaks against its content. */
	readonly signs: readonly string[];
	/** Their weights, side by side. */
	readonly signWeights: readonly number[];
	/** Score of its content. */
	readonly content: number;
	/** Words of its own, fewer than 2 kB are common in lists: how long the text is, in characters. */
	readonly length: number;
	/** Sample of its wording (see wording-sample.ts). */
	readonly wording: string;
	/** Min-hash over runs of words of the visible text (see base/min-hash.ts). */
	readonly text: readonly number[];
	/** Of the HTML structure; 0 for plain text. */
	readonly skeleton: number;
	/** Sending program: X-Mailer or User-Agent without versions. */
	readonly program: string;
	/** Shape of the Message-ID. */
	readonly numbering: string;
}
