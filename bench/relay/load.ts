import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What the load generator is to do. */
export interface Load {
	readonly port: number;
	readonly messages: number;
	readonly bytes: number;
	readonly connections: number;
	readonly issue: number;
	readonly login?: { readonly user: string; readonly password: string };
}

export interface LoadResult {
	/** From the first connection to the last answer. */
	readonly seconds: number;
	/** How often each code answered a message. */
	readonly replies: Readonly<Record<string, number>>;
	/** Milliseconds for a whole transaction under this load. */
	readonly p50: number;
	readonly p99: number;
	/** Bytes of a message. */
	readonly bytes: number;
	readonly cpuMilliseconds: number;
}

const entry = fileURLToPath(new URL("./load-process.ts", import.meta.url));

/** Runs the load generator to its end. */
export async function runLoad(load: Load): Promise<LoadResult> {
	const { stdout } = await promisify(execFile)(process.execPath, [entry, JSON.stringify(load)], { timeout: 900_000 });
	return JSON.parse(stdout) as LoadResult;
}
