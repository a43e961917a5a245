import { stat } from "node:fs/promises";
import type { RepeatedLog } from "./trace-result.ts";

/** Logs of which each file is named once, and what was named again. */
export interface LogsOnceEach {
	readonly paths: readonly string[];
	readonly repeated: readonly RepeatedLog[];
}

/**
 * Leaves out names of a file that was named before, whatever leads to it: "query.log*" beside "query.log", a link, a path written another way.
 * Read twice, it would double every count. Copies are files of their own, and so is what cannot be found.
 */
export async function logsOnceEach(paths: readonly string[]): Promise<LogsOnceEach> {
	const named = new Map<string, string>();
	const repeated: RepeatedLog[] = [];
	for (const path of paths) {
		const file = await fileOf(path);
		const sameAs = named.get(file);
		if (sameAs === undefined) named.set(file, path);
		else repeated.push({ log: path, sameAs });
	}
	return { paths: [...named.values()], repeated };
}

/** Numbers of files may be too large for a number: those of ZFS and NTFS are. */
async function fileOf(path: string): Promise<string> {
	if (path === "-") return path;
	try {
		const { dev, ino } = await stat(path, { bigint: true });
		return `${dev}:${ino}`;
	} catch {
		return `path ${path}`;
	}
}
