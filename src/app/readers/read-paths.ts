import { archiveAbove } from "./archive-above.ts";
import type { Found } from "./found.ts";
import { messagePlace } from "./message-place.ts";
import { notMail } from "./not-mail.ts";
import { readFile } from "./read-file.ts";
import { readPackedFile } from "./read-packed-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { readStream } from "./read-stream.ts";
import { readWithin } from "./read-within.ts";
import { walk } from "./walk.ts";

/**
 * Every message at the given paths, in order: `.eml` files, mboxes, Maildirs, folders of any of them, any of these packed with gzip or
 * zstd or in a tar or ZIP archive, and "-" for standard input. What cannot be read, or is no mail, is named in its place; the rest is
 * read all the same. A path may lead into an archive, as the sources of what was found there do, and name one message of a mailbox by its
 * place ("box.mbox#5"). Never throws.
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Found> {
	for (const path of paths) {
		if (path === "-") {
			yield* readStream(options.standardInput ?? process.stdin, { source: "-" }, options);
			continue;
		}
		const place = messagePlace(path);
		const holder = archiveAbove(path) ?? place?.path;
		if (holder === undefined) yield* readBelow(path, options);
		else yield* readWithin(path, place, readBelow(holder, options));
	}
}

async function* readBelow(path: string, options: ReadOptions): AsyncGenerator<Found> {
	let some = false;
	for (const place of walk(path)) {
		some = true;
		if (place.kind === "unreadable") {
			yield place;
			continue;
		}
		const packing = yield* readFile(place, options);
		if (packing !== undefined) yield* readPackedFile(place.path, packing, options);
	}
	// A folder without a file: as of an empty file it is said, or who mistook the folder believes that it was read.
	if (!some) yield notMail(path, "empty");
}
