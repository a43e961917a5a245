import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readError } from "../base/read-error.ts";
import { syncFolder } from "../base/sync-folder.ts";

const fileName = "local-layer.json";
const lockName = "local-layer.lock";
/** How long another process that is learning is waited for. */
const patience = 5_000;

/** Path of the local layer in a data folder. */
export function localLayerPath(folder: string): string {
	return join(folder, fileName);
}

/** The local layer as it stands on disk; undefined when nothing was learnt yet. Throws an Error that says why where it cannot be read: without it mail would be judged otherwise. */
export function readLocalLayer(folder: string): Uint8Array | undefined {
	try {
		return readFileSync(localLayerPath(folder));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw new Error(`what Tidegate was taught cannot be read: ${localLayerPath(folder)}: ${readError(error)}`, { cause: error });
	}
}

/** Replaces the local layer as a whole: a reader, or a power cut, finds the old one or the new one and nothing between. */
export function writeLocalLayer(folder: string, bytes: Uint8Array): void {
	const path = localLayerPath(folder);
	const unfinished = `${path}.${process.pid}`;
	const file = openSync(unfinished, "w", 0o600);
	try {
		for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(unfinished, path);
	syncFolder(folder);
}

/** Does something while no other process may change the local layer of this folder; makes the folder when there is none. */
export async function withLocalLayerLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(folder, { recursive: true });
	const lock = join(folder, lockName);
	const end = performance.now() + patience;
	while (!takeLock(lock)) {
		if (performance.now() > end)
			throw new Error(`another tidegate is learning into ${folder}; try again when it is done (or remove ${lock} if none runs)`);
		await wait(50);
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** A lock names the process that holds it, so that one left behind by a crash does not stand in the way for ever. */
function takeLock(lock: string): boolean {
	try {
		const file = openSync(lock, "wx", 0o600);
		writeSync(file, String(process.pid));
		closeSync(file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		if (isLeftBehind(lock)) rmSync(lock, { force: true });
		return false;
	}
}

function isLeftBehind(lock: string): boolean {
	try {
		const holder = Number(readFileSync(lock, "utf8"));
		// Nothing in it yet: its holder is just writing.
		if (holder > 0) process.kill(holder, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ESRCH";
	}
}
