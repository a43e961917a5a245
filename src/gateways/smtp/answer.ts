/**
 * What the server says to a command, and what it does next: take the next command, read a message, read a line of an AUTH
 * exchange, begin TLS, close, or close without more reading and lingering.
 */
export interface Answer {
	/** Complete, with CR LF; "" for nothing. Generic: what really happened stands in the log. */
	readonly text: string;
	readonly next: "command" | "data" | "line" | "tls" | "close";
	/** Counted against a client: bad for what is unknown, malformed or out of order, idle for what leads nowhere. */
	readonly mark?: "bad" | "idle";
}

/** An answer after which the next command is taken. */
export function say(text: string, mark?: "bad" | "idle"): Answer {
	return mark === undefined ? { text: `${text}\r\n`, next: "command" } : { text: `${text}\r\n`, next: "command", mark };
}

export function sayAnd(text: string, next: Answer["next"]): Answer {
	return { text: `${text}\r\n`, next };
}
