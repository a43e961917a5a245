import type { Found } from "../../src/app/readers/found.ts";

/** Messages as a reader would find them. */
export async function* foundOf(messages: Iterable<Uint8Array>): AsyncGenerator<Found> {
	let index = 0;
	for (const bytes of messages) yield { kind: "message", source: "made up", index: index++, bytes };
}
