import { type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Found } from "./found.ts";

/** The archive that a path leads into, as "mail.zip/monday/1.eml" does; undefined where there is none. */
export function archiveAbove(path: string): string | undefined {
	for (let above = dirname(path); above.length < path.length && above !== "."; path = above, above = dirname(above)) {
		const found = statOf(above);
		if (found !== undefined) return found.isFile() ? above : undefined;
	}
	return undefined;
}

/** Whatever is wrong with a path is said where it is read. */
function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

/** Of what an archive holds, what was found at a path and below it: told by the sources, as they were printed. */
export async function* readWithin(path: string, all: AsyncIterable<Found>): AsyncGenerator<Found> {
	const inside = path.replace(/\/+$/, "");
	let some = false;
	for await (const item of all) {
		if (item.source !== inside && !item.source.startsWith(`${inside}/`)) continue;
		some = true;
		yield item;
	}
	if (!some) yield { kind: "unreadable", source: path, reason: "no such file in the archive" };
}
