import { dirname } from "node:path";
import { statOf } from "./stat-of.ts";

/** The archive that a path leads into, as "mail.zip/monday/1.eml" does; undefined where there is none. */
export function archiveAbove(path: string): string | undefined {
	for (let above = dirname(path); above.length < path.length && above !== "."; path = above, above = dirname(above)) {
		const found = statOf(above);
		if (found !== undefined) return found.isFile() ? above : undefined;
	}
	return undefined;
}
