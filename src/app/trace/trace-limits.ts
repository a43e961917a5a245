/** What a trace keeps at most, so that no log can fill the memory. Where one is reached, the result says so. */
export interface TraceLimits {
	/** Names looked for: the domains, and what leads to them. A wildcard CNAME makes as many as somebody cares to ask for. */
	readonly names: number;
	/** Clients kept one by one; a large provider's log of a domain that everybody visits has more. */
	readonly clients: number;
	/** Names of one client that are kept one by one: malware asks for thousands. */
	readonly namesOfClient: number;
	/** Names of all clients together: each takes about 500 bytes. */
	readonly tallies: number;
	/** Names that a domain itself leads to, and as many that passive DNS saw of it. */
	readonly namesOfDomain: number;
	/** Names that are told of a chain of CNAMEs; no resolver follows as many. Each name has its chain: untold lengths would be their square. */
	readonly namesOfChain: number;
	/** Readings of the logs: each one follows chains of CNAMEs by a step that no single record tells. Resolvers give up at as many. */
	readonly passes: number;
}

export const traceLimits: TraceLimits = {
	names: 5_000,
	clients: 50_000,
	namesOfClient: 50,
	tallies: 150_000,
	namesOfDomain: 50,
	namesOfChain: 32,
	passes: 12,
};
