import type { AccountView } from "../gate/gate-control.ts";
import type { ListenAddress } from "../config/kinds/listen-address.ts";

/** A gate that runs: what `tidegate serve` prints about it, and how it is stopped. */
export interface Serving {
	/** Where it really listens: port 0 has become a port. */
	readonly smtp: readonly ListenAddress[];
	readonly smtpTls: readonly ListenAddress[];
	/** undefined: there is no HTTP API. */
	readonly http: ListenAddress | undefined;
	/** Folder that mail is written to in try-out mode; undefined when there is a next hop. */
	readonly outbox: string | undefined;
	accounts(): readonly AccountView[];
	/** Takes no more mail, ends what is under way, closes the store. */
	stop(): Promise<void>;
	/** Resolves when it has stopped; rejects when it cannot go on. */
	readonly ended: Promise<void>;
}
