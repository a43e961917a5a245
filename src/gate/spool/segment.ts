import type { StorageError } from "../../base/storage-error.ts";
import type { SpoolFile } from "./spool-files.ts";

/** The segment that is written to. */
export class Segment {
	readonly number: number;
	readonly #file: SpoolFile;
	/** End of the last record that is on disk. */
	#end = 0;
	#synced = true;

	constructor(number: number, file: SpoolFile) {
		this.number = number;
		this.#file = file;
	}

	get bytes(): number {
		return this.#end;
	}

	/**
	 * Resolves when the pieces are on disk; the position of the first. When it rejects, none of them are part of the segment:
	 * call `recover` then.
	 */
	async append(pieces: readonly Uint8Array[]): Promise<number> {
		const start = this.#end;
		const end = await this.#write(pieces, start);
		this.#synced = false;
		await this.#file.sync();
		this.#synced = true;
		this.#end = end;
		return start;
	}

	/**
	 * Cuts off what a failed append left behind. Returns whether the segment can be written on: not when a sync failed, because
	 * what it was to write may be lost although the next one succeeds, and not when there was another failure than want of room.
	 */
	async recover(failure: StorageError): Promise<boolean> {
		try {
			await this.#file.truncate(this.#end);
			return this.#synced && failure.code === "no-room";
		} catch {
			return false;
		}
	}

	close(): Promise<void> {
		return this.#file.close();
	}

	async #write(pieces: readonly Uint8Array[], start: number): Promise<number> {
		let position = start;
		let rest = pieces;
		while (rest.length > 0) {
			const written = await this.#file.write(rest, position);
			if (written === 0) throw Object.assign(new Error("the file took nothing"), { code: "ENOSPC" });
			position += written;
			rest = after(rest, written);
		}
		return position;
	}
}

/** What is left of the pieces after so many bytes of them were written. */
function after(pieces: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
	let written = bytes;
	let at = 0;
	while (at < pieces.length && written >= (pieces[at] as Uint8Array).length) written -= (pieces[at++] as Uint8Array).length;
	return written === 0 ? pieces.slice(at) : [(pieces[at] as Uint8Array).subarray(written), ...pieces.slice(at + 1)];
}
