import { StorageError } from "../../base/storage-error.ts";

/** A failure of the file system below the spool. */
export function spoolError(error: unknown): StorageError {
	if (error instanceof StorageError) return error;
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === "ENOSPC" || code === "EDQUOT") return new StorageError("no-room", "no room left for the spool", error);
	if (code === "ENOENT") return new StorageError("damaged", "a file of the spool is missing", error);
	return new StorageError("input-output", `the disk reports an error under the spool (${message})`, error);
}
