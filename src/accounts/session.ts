/** Who is at the other end of a connection, as far as the gateway knows. */
export interface Session {
	/** Unique for each connection; stands in the log. */
	readonly id: string;
	/** Address of the client, IPv4 or IPv6, after XCLIENT or PROXY told the true one; "" when a newsletter service (API) tells none. */
	readonly clientAddress: string;
	/** EHLO name; "" where there is none. */
	readonly helo: string;
	readonly tls: boolean;
	/** smtp: handed in by SMTP; api: asked about through the HTTP API. */
	readonly protocol: "smtp" | "api";
	/** Who started the campaign at the newsletter service, where it tells that (API). */
	readonly user?: string;
	/** User agent of the person who started the campaign, where a newsletter service tells it (API). */
	readonly userAgent?: string;
	/** When the session logged in; ms. */
	readonly loginAt: number;
}

/** What the gate knows of logins around this session. The account's past networks and programs stand in its profile. */
export interface LoginSigns {
	/** Wrong passwords for this login within the last day, before this session's success. */
	readonly recentFailures: number;
	/** Other accounts that the same network logged in to, or tried to, within the last day. */
	readonly otherAccountsFromNetwork: number;
}
