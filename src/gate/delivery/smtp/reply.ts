/** One reply of the next hop (RFC 5321 section 4.2). Hostile text: bounded, and without control characters. */
export interface Reply {
	/** 200 to 599. */
	readonly code: number;
	/** Without the code. */
	readonly lines: readonly string[];
}

/** As it is kept in the ledger: "250 2.0.0 Ok: queued as 4F1", lines joined, at most `most` characters. */
export function replyText({ code, lines }: Reply, most = 500): string {
	const text = `${code} ${lines.join(" ")}`.trimEnd();
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
