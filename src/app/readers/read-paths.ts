import type { Found } from "./found.ts";
import { readFile } from "./read-file.ts";
import { readPackedFile } from "./read-packed-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { readStream } from "./read-stream.ts";
import { archiveAbove, readWithin } from "./read-within.ts";
import { walk } from "./walk.ts";

/**
 * Every message at the given paths, in order: `.eml` files, mboxes, Maildirs, folders of any of them, any of these packed with gzip or
 * zstd or in a tar or ZIP archive, and "-" for standard input. What cannot be read, or is no mail, is named in its place; the rest is
 * read all the same. A path may lead into an archive, as the sources of what was found there do. Never throws.
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Found> {
	for (const path of paths) {
		if (path === "-") {
			yield* readStream(options.standardInput ?? process.stdin, { source: "-" }, options);
			continue;
		}
		const archive = archiveAbove(path);
		if (archive === undefined) yield* readBelow(path, options);
		else yield* readWithin(path, readBelow(archive, options));
	}
}

async function* readBelow(path: string, options: ReadOptions): AsyncGenerator<Found> {
	for (const place of walk(path)) {
		if (place.kind === "unreadable") {
			yield place;
			continue;
		}
		const packing = yield* readFile(place, options);
		if (packing !== undefined) yield* readPackedFile(place.path, packing, options);
	}
}
