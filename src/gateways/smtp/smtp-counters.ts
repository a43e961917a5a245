/** Counts since the start, for metrics, and what is so now (`open`, `bufferedBytes`). */
export interface SmtpCounters {
	connections: number;
	open: number;
	/** Turned away: too many connections. */
	connectionsRefused: number;
	tlsHandshakes: number;
	tlsFailures: number;
	logins: number;
	loginsWrong: number;
	loginsFrozen: number;
	loginsSlowedDown: number;
	messagesTaken: number;
	messagesRefused: number;
	messagesDeferred: number;
	/** Bytes of messages taken. */
	bytesTaken: number;
	/** Connections closed because their account was frozen or its password changed. */
	expelled: number;
	/** Connections cut: too slow, too many errors, another protocol, unread answers. */
	cut: number;
	bufferedBytes: number;
}

export function newSmtpCounters(): SmtpCounters {
	return {
		connections: 0,
		open: 0,
		connectionsRefused: 0,
		tlsHandshakes: 0,
		tlsFailures: 0,
		logins: 0,
		loginsWrong: 0,
		loginsFrozen: 0,
		loginsSlowedDown: 0,
		messagesTaken: 0,
		messagesRefused: 0,
		messagesDeferred: 0,
		bytesTaken: 0,
		expelled: 0,
		cut: 0,
		bufferedBytes: 0,
	};
}
