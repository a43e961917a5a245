import { createReadStream } from "node:fs";
import { readError } from "../../base/read-error.ts";
import type { Packing } from "../packed/packing.ts";
import { zipFiles } from "../packed/zip-files.ts";
import type { Found } from "./found.ts";
import type { ReadOptions } from "./read-options.ts";
import { readFiles, readStream } from "./read-stream.ts";

/** Bytes of a packed file read in one go. */
const pieceBytes = 256 * 1024;

/** The messages of a packed file; "quarantine.zip/monday/1.eml" is where one of an archive was found. */
export async function* readPackedFile(path: string, packing: Packing, options: ReadOptions): AsyncGenerator<Found> {
	if (packing !== "zip") {
		yield* readStream(createReadStream(path, { highWaterMark: pieceBytes }), { source: path }, options);
		return;
	}
	const { onBytes, ...inside } = options;
	try {
		yield* readFiles(zipFiles(path, onBytes), { source: path }, inside);
	} catch (error) {
		yield { kind: "unreadable", source: path, reason: readError(error) };
	}
}
