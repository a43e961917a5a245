import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { syncFolder } from "./sync-folder.ts";

/**
 * Makes a folder and those above it, for their owner only, so that they are there after a power cut. One that is there stays as it
 * is. Each is made by itself: where none can be made (below /proc), mkdirSync with `recursive` tries again for ever.
 */
export function makePrivateFolder(folder: string): void {
	const path = resolve(folder);
	const missing: string[] = [];
	for (let at = path; !isFolder(at); at = dirname(at)) {
		missing.push(at);
		if (existsSync(at)) break;
	}
	for (const made of missing.toReversed()) makeOne(made);
	for (const made of missing) syncFolder(dirname(made));
}

/** Another process may have been faster. */
function makeOne(folder: string): void {
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		if (!isFolder(folder)) throw error;
	}
}

/** What cannot be looked at is none: making it says why. */
function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
