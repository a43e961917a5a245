import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median } from "./measure.ts";
import { peakBytes, residentBytes } from "./peers/process-tree.ts";

export const launcher = fileURLToPath(new URL("../bin/tidegate.js", import.meta.url));

export interface Watched {
	readonly seconds: number;
	/** Memory of the process twice a second, in bytes; empty where the system does not tell. */
	readonly memory: readonly number[];
	/** Most it ever held, in bytes; 0 where the system does not tell. */
	readonly peak: number;
}

/** Median wall-clock time, in milliseconds, of a whole process. The first run fills caches and does not count. */
export async function processTime(args: readonly string[], runs = 10): Promise<number> {
	await watchProcess(args);
	const seconds: number[] = [];
	for (let run = 0; run < runs; run++) seconds.push((await watchProcess(args)).seconds);
	return 1_000 * median(seconds);
}

/** Runs Node with these arguments to its end, its output thrown away. Throws when it fails. */
export async function watchProcess(args: readonly string[]): Promise<Watched> {
	const from = performance.now();
	const child = spawn(process.execPath, args, {
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, TIDEGATE_DATA: "/nonexistent" },
	});
	const ended = once(child, "exit");
	const memory: number[] = [];
	let peak = 0;
	const watching = new AbortController();
	const watch = (async () => {
		for (const id = child.pid as number; ; await wait(500, undefined, { signal: watching.signal })) {
			peak = Math.max(peak, peakBytes(id));
			if (residentBytes(id) > 0) memory.push(residentBytes(id));
		}
	})().catch(() => {});
	const [status] = await ended;
	const seconds = (performance.now() - from) / 1_000;
	watching.abort();
	await watch;
	if (status !== 0) throw new Error(`node ${args.join(" ")} ended with status ${status}`);
	return { seconds, memory, peak };
}
