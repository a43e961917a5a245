import { StorageError } from "../../base/storage-error.ts";
import type { SpoolFiles } from "./spool-files.ts";

/** How long what the system said of free room is believed, less what we wrote since. */
const believed = 500;

/** Keeps some of the disk free for the store, whose rows say what became of the messages that are here already. */
export class FreeRoom {
	readonly #files: SpoolFiles;
	readonly #folder: string;
	readonly #reserve: number;
	#free = 0;
	#askedAt = Number.NEGATIVE_INFINITY;

	constructor(files: SpoolFiles, folder: string, reserveBytes: number) {
		this.#files = files;
		this.#folder = folder;
		this.#reserve = reserveBytes;
	}

	/** Takes note that so much will be written; throws a StorageError "no-room" when the reserve would not be left then. */
	async take(bytes: number): Promise<void> {
		if (this.#reserve === 0) return;
		const now = performance.now();
		if (now - this.#askedAt > believed) {
			this.#free = await this.#files.freeBytes(this.#folder);
			this.#askedAt = now;
		}
		if (this.#free - bytes < this.#reserve)
			throw new StorageError("no-room", `less than ${this.#reserve} bytes would be left free on the disk of the spool`);
		this.#free -= bytes;
	}
}
