import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { syncFolder } from "./sync-folder.ts";

/** Makes a folder and those above it, for their owner only, so that they are there after a power cut. One that is there stays as it is. */
export function makePrivateFolder(folder: string): void {
	const path = resolve(folder);
	const first = mkdirSync(path, { recursive: true, mode: 0o700 });
	if (first === undefined) return;
	for (let made = path; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
}
