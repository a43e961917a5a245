import type { Limits } from "../../base/limits.ts";

/** Passwords tried on all files of a message, in tenths of a millisecond about: a file to try them on takes a few hundred bytes. */
const mostTries = 120;
/**
 * Of all PDFs of a message, each as often as it is read: an object that is not closed goes on to the end of the file, and a page may paint one form forty
 * times. The first pages of honest files have some hundred thousand.
 */
const mostCharacters = 2 * 1024 * 1024;

/**
 * What is left of the limits on unpacking. One for a whole message and handed down into every archive, so that a
 * thousand small bombs cost no more than one large one.
 */
export class UnpackBudget {
	readonly #limits: Limits;
	#bytes: number;
	#entries: number;
	#tries = mostTries;
	#characters = mostCharacters;

	/** Passwords that the mail tells its reader, worked out when the first encrypted file asks. */
	readonly passwords: () => readonly string[];

	constructor(limits: Limits, passwords: () => readonly string[] = () => []) {
		this.passwords = passwords;
		this.#limits = limits;
		this.#bytes = limits.unpackedBytes;
		this.#entries = limits.archiveEntries;
	}

	get bytes(): number {
		return this.#bytes;
	}

	/** Archives within archives may be opened down to this depth. */
	get depth(): number {
		return this.#limits.archiveDepth;
	}

	get limits(): Limits {
		return this.#limits;
	}

	/** Counts one more file inside another; false when there were enough. */
	takeEntry(): boolean {
		if (this.#entries <= 0) return false;
		this.#entries--;
		return true;
	}

	/** Characters of PDFs that may still be read as values and operators. */
	get characters(): number {
		return this.#characters;
	}

	takeCharacters(count: number): void {
		this.#characters = Math.max(0, this.#characters - count);
	}

	/** Counts a password that is tried, by what that costs; false when there were enough. */
	takeTry(cost: number): boolean {
		this.#tries -= cost;
		return this.#tries >= 0;
	}

	/** Counts unpacked bytes, also those of an attempt that failed: they cost the same time. */
	takeBytes(count: number): void {
		this.#bytes = Math.max(0, this.#bytes - count);
	}
}
