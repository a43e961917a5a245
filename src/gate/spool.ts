import type { SpoolPlace } from "./ledger.ts";

/**
 * Where messages lie until they are done: files that are only appended to. `append` resolves when the bytes are on disk
 * (fdatasync); calls made meanwhile share the next fdatasync (group commit). It rejects with a StorageError when they are not,
 * and nothing of them is kept then.
 */
export interface Spool {
	append(message: Uint8Array): Promise<SpoolPlace>;
	read(place: SpoolPlace): Promise<Uint8Array>;
	/** Path of a segment, for the delivery process, which reads it by itself. */
	pathOf(segment: number): string;
	/** Nothing is appended to it any more. */
	isFull(segment: number): boolean;
	/**
	 * Removes segments that are neither in use nor written to, nor were within the last minute: the ledger may not yet have the
	 * message that was appended last. Returns how many.
	 */
	removeAllBut(live: ReadonlySet<number>): Promise<number>;
	/** Bytes on disk, and segments. */
	size(): { readonly bytes: number; readonly segments: number };
	close(): Promise<void>;
}
