import { StorageError } from "../../base/storage-error.ts";

// https://www.sqlite.org/rescode.html; the low byte is the kind, what stands above it the detail.
const readOnly = 8;
const inputOutput = 10;
const corrupt = 11;
const full = 13;
const notADatabase = 26;
/** The shared index of the log could not be made larger: there was no room. */
const sharedMemorySize = 4874;

/** The path follows. */
const meanings: Readonly<Record<number, [StorageError["code"], string]>> = {
	[full]: ["no-room", "no room left for the store"],
	[inputOutput]: ["input-output", "the disk reports an error under the store"],
	[corrupt]: ["damaged", "the store is damaged: stop Tidegate and put back a copy of"],
	[notADatabase]: ["damaged", "this file is not a store of Tidegate:"],
};

/** SQLite's own number of an error; undefined for errors of another kind. */
export function sqliteErrorNumber(error: unknown): number | undefined {
	const { errcode } = error as { errcode?: unknown };
	return typeof errcode === "number" ? errcode : undefined;
}

/**
 * What failed at the disk under the store in `path` as StorageError; that it may not be written to as an Error with what to do;
 * everything else (a name that is taken, our own mistakes) as it came.
 */
export function sqliteError(error: unknown, path: string): unknown {
	const number = sqliteErrorNumber(error);
	if (number === undefined) return error;
	if ((number & 0xff) === readOnly)
		return new Error(`${path} cannot be written to: see that Tidegate may write to it and to its folder`, { cause: error });
	const [code, text] = (number === sharedMemorySize ? meanings[full] : meanings[number & 0xff]) ?? [];
	if (code === undefined) return error;
	return new StorageError(code, `${text} ${path} (${(error as Error).message})`, error);
}
