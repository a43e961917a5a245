/**
 * What the spool asks of the file system, and nothing else: tests put one in its place whose disk is full or breaks. Calls
 * reject with the system's errors (`code` ENOSPC, EIO, …).
 */
export interface SpoolFiles {
	/** Makes the folder and those above it, for the owner only. */
	makeFolder(folder: string): Promise<void>;
	/** Names and sizes in bytes of the files in a folder. */
	list(folder: string): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
	/** A new file, for the owner only; there must be none of that name. */
	create(path: string): Promise<SpoolFile>;
	/** Bytes from `offset` on; fewer when the file ends before. */
	read(path: string, offset: number, length: number): Promise<Uint8Array>;
	remove(path: string): Promise<void>;
	/** Makes the names in a folder survive a power cut (fsync). */
	syncFolder(folder: string): Promise<void>;
	/** Bytes that we could still write on the disk of a folder. */
	freeBytes(folder: string): Promise<number>;
}

/** A segment that is being written. */
export interface SpoolFile {
	/** Writes at a position; returns how many bytes were taken, which may be fewer. */
	write(pieces: readonly Uint8Array[], position: number): Promise<number>;
	/** Resolves when everything written is on disk (fdatasync). */
	sync(): Promise<void>;
	truncate(length: number): Promise<void>;
	close(): Promise<void>;
}
