import type { Session } from "./session.ts";
import type { Traits } from "./traits.ts";

/** One message of a campaign as the account sends it: what it is, when, from where, to whom. */
export interface Sending {
	readonly traits: Traits;
	/** ms; undefined for past mail without a readable date. */
	readonly at: number | undefined;
	/** Where it was handed in; undefined for past mail. */
	readonly session?: Session | undefined;
	/** Addresses, lower-cased; some of them are enough. */
	readonly recipients?: readonly string[] | undefined;
	/** Recipients of the whole campaign as far as known; 0 or undefined when not. */
	readonly size?: number | undefined;
}
