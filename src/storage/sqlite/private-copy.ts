import { type BigIntStats, chmodSync, constants, copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readError } from "../../base/read-error.ts";

/** What a store consists of: what was written last may stand in the log alone. */
const parts = ["", "-wal"] as const;

/** Errors that the folder for temporary files makes, not the store. */
const noRoom = ["ENOSPC", "EDQUOT", "EROFS"];

export interface PrivateCopy {
	/** undefined where the store was written to meanwhile: the copy would be of two moments. */
	readonly path: string | undefined;
	/** Takes the files out of the folder for temporary files; whoever has them open keeps them. */
	remove(): void;
}

/** Copies the SQLite file of a store, with its log, to where nobody else can read it. Throws an Error when there is no room, or as the file system does. */
export function privateCopy(path: string): PrivateCopy {
	const folder = makeFolder(path);
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	try {
		const copy = join(folder, "copy.sqlite");
		const before = stateOf(path);
		for (const part of parts) if (before.has(part)) copyPart(path + part, copy + part);
		return { path: isSame(before, stateOf(path)) ? copy : undefined, remove };
	} catch (error) {
		remove();
		if (noRoom.includes((error as NodeJS.ErrnoException).code ?? "")) throw noPlace(path, error);
		throw error;
	}
}

/** Only its owner may look into it. */
function makeFolder(path: string): string {
	try {
		return mkdtempSync(join(tmpdir(), "tidegate-look-"));
	} catch (error) {
		throw noPlace(path, error);
	}
}

function noPlace(path: string, error: unknown): Error {
	return new Error(
		`${path} may not be written to, and a copy of it to look at finds no place in ${tmpdir()} (${readError(error)}): set TMPDIR to a folder with room for it`,
		{ cause: error },
	);
}

function copyPart(from: string, to: string): void {
	copyFileSync(from, to, constants.COPYFILE_FICLONE);
	// It has the mode of the original, which may be that nobody writes.
	chmodSync(to, 0o600);
}

type Part = (typeof parts)[number];

/** The file must be there, its log may be. */
function stateOf(path: string): Map<Part, BigIntStats> {
	const state = new Map<Part, BigIntStats>();
	for (const part of parts) {
		const stats = statSync(path + part, { bigint: true, throwIfNoEntry: part === "" });
		if (stats !== undefined) state.set(part, stats);
	}
	return state;
}

function isSame(before: Map<Part, BigIntStats>, after: Map<Part, BigIntStats>): boolean {
	return parts.every((part) => {
		const [left, right] = [before.get(part), after.get(part)];
		return left?.ino === right?.ino && left?.size === right?.size && left?.mtimeNs === right?.mtimeNs;
	});
}
