import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";
import type { SpoolPlace } from "../../ledger.ts";

/** A header section larger than this is an attack; of it only the beginning goes back. */
const headerBytes = 64 * 1024;

export interface OriginalCopy {
	readonly kind: "whole" | "header";
	readonly bytes: Buffer;
}

/** The original as a report brings it along: whole when asked for and small, else its header section. Rejects when it cannot be read. */
export async function originalCopy(path: string, place: SpoolPlace, whole: boolean, most: number): Promise<OriginalCopy> {
	if (whole && place.length <= most) return { kind: "whole", bytes: await read(path, place, place.length) };
	const start = await read(path, place, Math.min(place.length, headerBytes));
	return { kind: "header", bytes: start.subarray(0, endOfHeader(start)) };
}

/** Behind the line end of the last header field; of a section that goes on, behind the last line that is whole. */
function endOfHeader(start: Buffer): number {
	const end = start.indexOf("\r\n\r\n");
	if (end >= 0) return end + 2;
	const lastLine = start.lastIndexOf("\r\n");
	return lastLine < 0 ? 0 : lastLine + 2;
}

async function read(path: string, { offset }: SpoolPlace, length: number): Promise<Buffer> {
	let file: FileHandle | undefined;
	try {
		file = await open(path, "r");
		const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file?.close();
	}
}
