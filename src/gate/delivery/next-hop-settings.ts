/** never: in the clear. opportunistic: STARTTLS where offered. required: STARTTLS or nothing. implicit: TLS from the first byte (RFC 8314). */
export const tlsModes = ["never", "opportunistic", "required", "implicit"] as const;
export type TlsMode = (typeof tlsModes)[number];

/** How long each answer is waited for, in milliseconds; the defaults are those of RFC 5321 section 4.5.3.2 where it names one. */
export interface SmtpTimeouts {
	/** TCP connection and TLS handshake. */
	readonly connect: number;
	readonly greeting: number;
	/** EHLO, STARTTLS, AUTH, RSET. */
	readonly command: number;
	readonly mail: number;
	readonly rcpt: number;
	readonly dataStart: number;
	/** One block of the message taken. */
	readonly dataBlock: number;
	/** The answer to the final dot. */
	readonly dataEnd: number;
	readonly quit: number;
}

/** The one mail server that everything is handed to, and how. Times are milliseconds. */
export interface NextHopSettings {
	readonly host: string;
	readonly port: number;
	readonly tls: TlsMode;
	/** Is the certificate checked? By default it is where TLS is not just opportunistic. */
	readonly verify: boolean;
	/** Certificates (PEM) to trust instead of the well-known ones; "" for those. */
	readonly ca: string;
	/** "" when the next hop wants no login. */
	readonly user: string;
	readonly password: string;
	/** Connections at a time, at most. */
	readonly connections: number;
	/** What EHLO says we are. */
	readonly localName: string;
	/** After so many a connection is ended, so that a next hop behind a balancer spreads the load; 0 for no end. */
	readonly messagesPerConnection: number;
	/** A connection that had nothing to do for so long is ended. */
	readonly idle: number;
	/** How long answers are still waited for when the gate is gone. */
	readonly orphanWait: number;
	/** How long `stop` waits for answers to messages whose final dot is sent. */
	readonly stopWait: number;
	readonly timeouts: SmtpTimeouts;
}

export const defaultTimeouts: SmtpTimeouts = {
	connect: 30_000,
	greeting: 300_000,
	command: 300_000,
	mail: 300_000,
	rcpt: 300_000,
	dataStart: 120_000,
	dataBlock: 180_000,
	dataEnd: 600_000,
	quit: 5_000,
};

export type GivenNextHopSettings = Pick<NextHopSettings, "host" | "port"> &
	Partial<Omit<NextHopSettings, "timeouts">> & { readonly timeouts?: Partial<SmtpTimeouts> };

/** Fills in what was not given. */
export function nextHopSettings(given: GivenNextHopSettings): NextHopSettings {
	const tls = given.tls ?? "opportunistic";
	return {
		tls,
		verify: tls === "required" || tls === "implicit",
		ca: "",
		user: "",
		password: "",
		connections: 20,
		localName: "localhost",
		messagesPerConnection: 1_000,
		idle: 30_000,
		orphanWait: 30_000,
		stopWait: 10_000,
		...given,
		timeouts: { ...defaultTimeouts, ...given.timeouts },
	};
}
