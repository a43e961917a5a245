import type { PackedFile } from "./packed-file.ts";

/** The files of a ZIP archive, in the order of its list. Throws where it is damaged; what is wrong with one file is thrown by its content. */
export async function* zipFiles(path: string, onBytes?: (count: number) => void): AsyncGenerator<PackedFile> {
	const { openPromise, getFileNameLowLevel } = await import("yauzl");
	// Names are only shown: what yauzl refuses as unsafe to write ("../x") is read like any other.
	const archive = await openPromise(path, { decodeStrings: false });
	try {
		for await (const entry of archive.eachEntry()) {
			onBytes?.(entry.compressedSize);
			const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
			if (!name.endsWith("/")) yield { name, content: contentOf(archive, entry) };
		}
	} finally {
		archive.close();
	}
}

async function* contentOf(archive: import("yauzl").ZipFile, entry: import("yauzl").Entry): AsyncGenerator<Uint8Array> {
	if (entry.isEncrypted()) throw new Error("encrypted; unpack the archive with its password first");
	if (!entry.canDecodeFileData()) throw new Error("packed in a way that is not read here; unpack the archive first");
	yield* await archive.openReadStreamPromise(entry);
}
