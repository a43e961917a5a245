import { exportJson } from "./export-json.ts";

/** `"name": [` with one item a line: a document of a hundred thousand campaigns is larger than a string can be. */
export function* listChunks(name: string, items: Iterable<unknown>): Generator<string> {
	yield `${exportJson(name)}: [`;
	let separator = "\n";
	for (const item of items) {
		yield separator + exportJson(item);
		separator = ",\n";
	}
	yield "\n]";
}
