import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PackedFile } from "./packed-file.ts";

/** The files of a tar archive, one after the other as they come. Throws where it is damaged. */
export async function* tarFiles(archive: AsyncIterable<Uint8Array>): AsyncGenerator<PackedFile> {
	const { extract } = await import("tar-stream");
	const unpacking = extract();
	pipeline(Readable.from(archive, { objectMode: false }), unpacking).catch(() => {});
	for await (const entry of unpacking) {
		const { name, type } = entry.header;
		const content = entry as AsyncIterable<Uint8Array>;
		if (type === "file" || type === "contiguous-file") yield { name: name.replace(/^(?:\.\/)+/, ""), content };
		// Nothing where all was read; else the next file would wait for the rest of this one.
		entry.resume();
	}
}
