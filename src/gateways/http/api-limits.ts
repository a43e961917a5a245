/** What the HTTP API does at most, each with its reason. Sizes are bytes, times milliseconds. */
export interface ApiLimits {
	/** Largest body: a message of 32 MB is the largest that is looked at. */
	readonly bodyBytes: number;
	/** Bodies under way at a time, all together: fifty clients with 32 MB each would be out of memory. */
	readonly bodiesBytes: number;
	/** Request line and header fields of one request. */
	readonly headerBytes: number;
	/** For the header fields to be there: who sends one byte a second holds a connection for nothing (slowloris). */
	readonly headersTimeout: number;
	/** For the whole request to be there, a large message over a slow line included. */
	readonly requestTimeout: number;
	/** For the answer: holding a campaign waits for the message that is in the middle of being handed over. */
	readonly handlerTimeout: number;
	/** Nothing moves on a connection: a client that does not read its answer. Longer than the answer may take. */
	readonly idleTimeout: number;
	/** Between two requests on one connection. */
	readonly keepAliveTimeout: number;
	/** Connections at a time, and those from one address that is not this machine. */
	readonly connections: number;
	readonly connectionsPerAddress: number;
}

export const defaultApiLimits: ApiLimits = {
	bodyBytes: 32 * 1024 * 1024,
	bodiesBytes: 128 * 1024 * 1024,
	headerBytes: 16 * 1024,
	headersTimeout: 10_000,
	requestTimeout: 60_000,
	handlerTimeout: 60_000,
	idleTimeout: 75_000,
	keepAliveTimeout: 10_000,
	connections: 512,
	connectionsPerAddress: 128,
};
