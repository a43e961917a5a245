import { closeSync, fsyncSync, openSync } from "node:fs";

/** Makes new names in a folder survive a power cut; not every system lets a folder be opened for that. */
export function syncFolder(folder: string): void {
	try {
		const opened = openSync(folder, "r");
		fsyncSync(opened);
		closeSync(opened);
	} catch {}
}
