import type { Found } from "./found.ts";
import type { MessagePlace } from "./message-place.ts";

/**
 * Of what an archive or a mailbox holds, what was found at a path and below it: told by the sources, as they were printed. Of `place`, where
 * the path can be meant as one, that message alone; what follows it is not read.
 */
export async function* readWithin(path: string, place: MessagePlace | undefined, all: AsyncIterable<Found>): AsyncGenerator<Found> {
	const inside = path.replace(/\/+$/, "");
	let some = false;
	let last: number | undefined;
	for await (const item of all) {
		if (item.source === place?.path) {
			if (item.kind === "unreadable" || item.index === place.index) return yield item;
			last = item.index;
		} else if (item.source === inside || item.source.startsWith(`${inside}/`)) {
			some = true;
			yield item;
		}
	}
	if (!some) yield notThere(path, place, last);
}

/** `last` is the position of the last message of the place's mailbox, where it was found. */
function notThere(path: string, place: MessagePlace | undefined, last: number | undefined): Found {
	if (place === undefined || last === undefined) return { kind: "unreadable", source: path, reason: "no such file in the archive" };
	return { kind: "unreadable", source: place.path, reason: `there is no message #${place.index} in it; the last is #${last}` };
}
