import type { Found } from "./found.ts";
import { readFile } from "./read-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { readStream } from "./read-stream.ts";
import { walk } from "./walk.ts";

/**
 * Every message at the given paths, in order: `.eml` files, mboxes, Maildirs, folders of any of them, and "-" for standard
 * input. What cannot be read, or is no mail, is named in its place; the rest is read all the same. Never throws.
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Found> {
	for (const path of paths) {
		if (path === "-") {
			yield* readStream(options.standardInput ?? process.stdin, "-", options);
			continue;
		}
		for (const place of walk(path)) {
			if (place.kind === "unreadable") yield place;
			else yield* readFile(place, options);
		}
	}
}
