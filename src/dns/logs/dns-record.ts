/** What one record of a DNS log tells. Names are lower-cased, without the dot at the end; times are milliseconds since 1970. */
export type DnsRecord = Lookup | Alias | PassiveSighting;

/** Somebody asked for a name. */
export interface Lookup {
	readonly kind: "lookup";
	/** undefined where the log has no times. */
	readonly at: number | undefined;
	/** Address of who asked, without port. */
	readonly client: string;
	readonly name: string;
	/** "A", "AAAA", "TYPE65"; "" where the log does not tell. */
	readonly type: string;
	/** Told by the answer to it: a log with questions and answers tells the same lookup twice. */
	readonly reply: boolean;
}

/** A CNAME record: `name` is another name of `target`. */
export interface Alias {
	readonly kind: "alias";
	readonly name: string;
	readonly target: string;
}

/** Answers with a name that sensors of passive DNS saw go by; nobody knows whose. */
export interface PassiveSighting {
	readonly kind: "seen";
	readonly name: string;
	readonly type: string;
	readonly count: number;
	readonly first: number | undefined;
	readonly last: number | undefined;
}
