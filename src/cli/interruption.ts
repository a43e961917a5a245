import { interruptTaken } from "./launcher-interrupt.ts";

/**
 * Ctrl-C, or being told to end, while a command does what must not be broken off anywhere. The program's own handler would end it on the spot;
 * until `end` the command is asked to stop instead. A second Ctrl-C ends it on the spot.
 */
export class Interruption {
	readonly #asked = new AbortController();
	readonly #ask = (): void => {
		interruptTaken();
		this.#asked.abort();
	};

	constructor() {
		process.removeAllListeners("SIGINT");
		process.once("SIGINT", this.#ask);
		process.once("SIGTERM", this.#ask);
	}

	get signal(): AbortSignal {
		return this.#asked.signal;
	}

	get happened(): boolean {
		return this.#asked.signal.aborted;
	}

	end(): void {
		process.off("SIGINT", this.#ask);
		process.off("SIGTERM", this.#ask);
	}
}

/** A command was interrupted, and says what became of its work. */
export class Interrupted extends Error {}
