import type { Envelope } from "../../signals/facts.ts";

/** Bytes of a batch that are always there; a larger message makes its batch larger for as long as it takes. */
export const usualBytes = 512 * 1024;
/** Messages of one batch: enough that handing it over costs nothing, few enough that results come soon. */
const mostMessages = 32;

/**
 * Messages on their way to another thread, one after the other in shared memory. Batches are used again and again, so
 * that scanning any number of messages takes no more memory than the batches that are under way.
 */
export class Batch {
	#memory = new SharedArrayBuffer(usualBytes);
	#used = 0;
	#lengths: number[] = [];
	#envelopes: (Envelope | undefined)[] = [];

	get memory(): SharedArrayBuffer {
		return this.#memory;
	}

	/** Length of each message, in order. */
	get lengths(): readonly number[] {
		return this.#lengths;
	}

	get envelopes(): readonly (Envelope | undefined)[] {
		return this.#envelopes;
	}

	get bytes(): number {
		return this.#memory.byteLength;
	}

	/** Takes a copy of a message; false when it has no room for it. An empty batch has room for any. */
	add(message: Uint8Array, envelope?: Envelope): boolean {
		if (this.#lengths.length > 0 && (this.#lengths.length === mostMessages || this.#used + message.length > usualBytes)) return false;
		if (message.length > this.#memory.byteLength) this.#memory = new SharedArrayBuffer(message.length);
		new Uint8Array(this.#memory, this.#used, message.length).set(message);
		this.#used += message.length;
		this.#lengths.push(message.length);
		this.#envelopes.push(envelope);
		return true;
	}

	/** Makes it empty again. */
	clear(): void {
		if (this.#memory.byteLength > usualBytes) this.#memory = new SharedArrayBuffer(usualBytes);
		this.#used = 0;
		this.#lengths = [];
		this.#envelopes = [];
	}
}
