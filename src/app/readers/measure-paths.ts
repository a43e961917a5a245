import { messagePlace } from "./message-place.ts";
import { walk } from "./walk.ts";

/** Longest time spent on measuring; a progress bar is not worth more of a person's time. */
const patience = 500;

/** Bytes at the given paths; undefined when that cannot be told (standard input) or takes too long. */
export function measurePaths(paths: readonly string[]): number | undefined {
	const end = performance.now() + patience;
	let bytes = 0;
	for (const path of paths) {
		if (path === "-") return undefined;
		for (const place of walk(messagePlace(path)?.path ?? path)) {
			if (place.kind === "file") bytes += place.size;
			if (performance.now() > end) return undefined;
		}
	}
	return bytes;
}
