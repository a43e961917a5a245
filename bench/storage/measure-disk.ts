import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { median } from "../measure.ts";

/** Median time, in ms, of an fdatasync after 50 kB were appended to a file: what the disk is like. */
export function measureDisk(folder: string): number {
	const path = join(folder, "probe");
	const file = openSync(path, "w");
	const bytes = new Uint8Array(50_000);
	const times: number[] = [];
	for (let round = 0; round < 60; round++) {
		writeSync(file, bytes);
		const from = performance.now();
		fdatasyncSync(file);
		times.push(performance.now() - from);
	}
	closeSync(file);
	rmSync(path);
	return median(times);
}
