import { type Stats, statSync } from "node:fs";

/** What stands at a path; undefined where nothing does, or where that cannot be seen: whatever is wrong with a path is said where it is read. */
export function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}
