/**
 * Everything that can be set about SMTP submission, with defaults. Every limit says which attack or which honest need it is
 * for. Sizes are bytes, times are milliseconds.
 */
export interface SmtpSettings {
	/** Where clients connect in clear and turn TLS on with STARTTLS (RFC 6409, port 587). */
	readonly listen: readonly ListenAddress[];
	/** Where TLS begins with the first byte (RFC 8314, port 465). */
	readonly listenTls: readonly ListenAddress[];
	/** What the server calls itself in its greeting and in Received fields. */
	readonly hostname: string;
	/** PEM. Without it there is no TLS, and so AUTH on loopback only. */
	readonly certificate: ServerCertificate | undefined;
	/** Addresses and networks (CIDR) whose XCLIENT command is believed. */
	readonly xclientFrom: readonly string[];
	/** Addresses and networks (CIDR) that must begin every connection with a PROXY header. */
	readonly proxyFrom: readonly string[];
	/**
	 * What becomes of a message with a bare CR or LF in it. refuse: a server behind this one could take it for an end of line
	 * (SMTP smuggling). normalize: for old clients; bare ones become CR LF. Only CR LF.CR LF ends a message either way.
	 */
	readonly bareLineEnds: "refuse" | "normalize";
	/** Whether the Received field says where the client is. Off for senders who must not show where they sit. */
	readonly showClientAddress: boolean;
	readonly limits: SmtpLimits;
}

export interface ListenAddress {
	readonly host: string;
	/** 0: any free port. */
	readonly port: number;
}

export interface ServerCertificate {
	readonly certificate: string;
	readonly key: string;
}

export interface SmtpLimits {
	/** Largest message; announced in EHLO (RFC 1870). Newsletters with pictures stay under 10 MB, and next hops rarely take more than 25. */
	readonly messageBytes: number;
	/** Received fields of a message; more of them, and it goes round in circles (RFC 5321 6.3 wants at least 100). */
	readonly hops: number;
	/** Recipients of one message. RFC 5321 4.5.3.1.8 demands at least 100; with more, clients begin a second message after 452. */
	readonly recipients: number;
	/** Bytes of messages kept in memory over all connections. Memory would else grow with the number of clients. */
	readonly bufferedBytes: number;
	/** Open connections in all: each costs a descriptor and about 20 kB, and with TLS about 60 kB. */
	readonly connections: number;
	/** Open connections from one address; sending programs use 5 to 50. */
	readonly connectionsFromAddress: number;
	/** Open connections from one network (IPv4 /24, IPv6 /64): an attacker has many addresses in one. */
	readonly connectionsFromNetwork: number;
	/**
	 * Longest command line with its CR LF. RFC 5321 says 512; parameters of SIZE, 8BITMIME, SMTPUTF8, AUTH and DSN add up to
	 * about 1,200 more.
	 */
	readonly commandBytes: number;
	/** Longest line of an AUTH exchange (RFC 4954 section 4). */
	readonly authLineBytes: number;
	/** How much of a line that is too long is skipped in search of its end, before the connection is cut. */
	readonly skippedLineBytes: number;
	/** Commands that are unknown, malformed or out of order, then 421: a scanner, or another protocol. */
	readonly badCommands: number;
	/** Commands that lead nowhere (NOOP, RSET, VRFY …) since the last message, then 421: keeps a connection busy for nothing. */
	readonly idleCommands: number;
	/** Wrong passwords on one connection, then 421: a new connection is dearer for who guesses than for who mistyped. */
	readonly loginFailures: number;
	/** How long the answer to a wrong password waits. */
	readonly wrongLoginDelay: number;
	/** Longest wait before 454 where the gate says to slow down; it is not looked at anyway. */
	readonly slowDownDelay: number;
	/** Wait for a command. RFC 5321 4.5.3.2.7: at least five minutes. */
	readonly commandTime: number;
	/** Time from the connection to a login, whatever is said meanwhile: who keeps a place taken without a password is let go. */
	readonly loginTime: number;
	/** Wait for more of a message; RFC 5321 4.5.3.2.5 gives the client three minutes for each block. */
	readonly dataBlockTime: number;
	/** Time for a whole message: 25 MB take under 7 minutes at 64 kB/s. */
	readonly dataTime: number;
	/** Bytes a second that a message must come in with on average, after its first `dataRateAfter`: slow-loris. */
	readonly dataRate: number;
	readonly dataRateAfter: number;
	/** Time for a TLS handshake, and for a PROXY header: a few round trips. */
	readonly handshakeTime: number;
	/** Replies that a client has not read; above it, nothing more is read from it. */
	readonly outputBytes: number;
	/** How long a client may leave replies unread, then it is cut. */
	readonly outputTime: number;
	/** How long a connection lingers after the last reply: closed at once, TCP may throw the reply away unread. */
	readonly lingerTime: number;
	/** How long the gate may take for a message or a login, then 451. Fsync under load takes some seconds at worst. */
	readonly deskTime: number;
	/** Commands of one connection that are done in a row before others have their turn (pipelined floods). */
	readonly commandsInARow: number;
}

const second = 1_000;
const minute = 60 * second;
const megabyte = 1024 * 1024;

export const defaultSmtpLimits: SmtpLimits = {
	messageBytes: 25 * megabyte,
	hops: 100,
	recipients: 1_000,
	bufferedBytes: 128 * megabyte,
	connections: 2_000,
	connectionsFromAddress: 200,
	connectionsFromNetwork: 500,
	commandBytes: 2_048,
	authLineBytes: 12_288,
	skippedLineBytes: 65_536,
	badCommands: 20,
	idleCommands: 500,
	loginFailures: 3,
	wrongLoginDelay: 1 * second,
	slowDownDelay: 5 * second,
	commandTime: 5 * minute,
	loginTime: 5 * minute,
	dataBlockTime: 3 * minute,
	dataTime: 15 * minute,
	dataRate: 1_024,
	dataRateAfter: 1 * minute,
	handshakeTime: 20 * second,
	outputBytes: 16_384,
	outputTime: 1 * minute,
	lingerTime: 2 * second,
	deskTime: 2 * minute,
	commandsInARow: 64,
};

export const defaultSmtpSettings: SmtpSettings = {
	listen: [{ host: "127.0.0.1", port: 2587 }],
	listenTls: [],
	hostname: "localhost",
	certificate: undefined,
	xclientFrom: [],
	proxyFrom: [],
	bareLineEnds: "refuse",
	showClientAddress: true,
	limits: defaultSmtpLimits,
};
