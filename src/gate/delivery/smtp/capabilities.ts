import type { Reply } from "./reply.ts";

/** What the next hop offers in its answer to EHLO. */
export interface Capabilities {
	readonly pipelining: boolean;
	readonly eightBitMime: boolean;
	readonly smtpUtf8: boolean;
	readonly dsn: boolean;
	readonly startTls: boolean;
	/** Largest message; 0 when it names none (RFC 1870). */
	readonly size: number;
	/** Is SIZE= understood in MAIL FROM? */
	readonly sizeOffered: boolean;
	/** Upper-cased SASL mechanisms. */
	readonly auth: readonly string[];
}

/** After HELO: nothing. */
export const noCapabilities: Capabilities = {
	pipelining: false,
	eightBitMime: false,
	smtpUtf8: false,
	dsn: false,
	startTls: false,
	size: 0,
	sizeOffered: false,
	auth: [],
};

/** Reads a 250 to EHLO (RFC 5321 section 4.1.1.1). "AUTH=PLAIN" is how servers before RFC 2554 wrote it. */
export function capabilitiesOf(reply: Reply): Capabilities {
	const words = reply.lines.slice(1).map((line) => line.trim().toUpperCase().split(/[ =]+/));
	const keywords = new Set(words.map(([keyword]) => keyword));
	const size = Number(words.find(([keyword]) => keyword === "SIZE")?.[1] ?? 0);
	return {
		pipelining: keywords.has("PIPELINING"),
		eightBitMime: keywords.has("8BITMIME"),
		smtpUtf8: keywords.has("SMTPUTF8"),
		dsn: keywords.has("DSN"),
		startTls: keywords.has("STARTTLS"),
		size: Number.isSafeInteger(size) && size > 0 ? size : 0,
		sizeOffered: keywords.has("SIZE"),
		auth: words.filter(([keyword]) => keyword === "AUTH").flatMap(([, ...mechanisms]) => mechanisms),
	};
}
