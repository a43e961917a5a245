/** Who sent a message, as far as it can be told, with no opinion on it. Domains are lower-cased; "" where absent. */
export interface Sender {
	/** Display name of From, decoded. */
	readonly name: string;
	readonly address: string;
	/** Domain of the From address. */
	readonly domain: string;
	/** Its organizational domain (public suffix plus one label). */
	readonly organization: string;
	/** The organizational domain's label without the public suffix: "paypal" of paypal.co.uk. */
	readonly label: string;
	/** Domain of a mail service where anyone can have an address (gmail.com, web.de, naver.com). */
	readonly freeMail: boolean;
	/** Organizational domains that SPF or DKIM vouches for. Empty when nothing passed or nothing is known. */
	readonly authenticated: ReadonlySet<string>;
	/** True: some authenticated domain has From's organizational domain (or DMARC passed). undefined: no trusted results. */
	readonly aligned: boolean | undefined;
	/** Organizational domains that count as the sender's own: From, aligned authenticated, Sender, and domains known to belong to the same identity. */
	readonly own: ReadonlySet<string>;
	/** Name of the bulk mail service it came through (by Return-Path, DKIM, Message-ID or header fields); undefined when none is known. */
	readonly service: string | undefined;
	/** Came through a mailing list that rewrote From ("via" or List-Post with foreign From). */
	readonly viaList: boolean;
	/** Identity (see identities) whose true domains hold From's domain; undefined when none. */
	readonly identity: string | undefined;
}
