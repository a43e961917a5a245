import { createReadStream, createWriteStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

/** A log that can be read again and again, always the same bytes of it, although it may be written to meanwhile. */
export interface LogSource {
	/** As the user named it. */
	readonly name: string;
	/** Bytes on disk; compressed ones as they are. */
	readonly size: number;
	/** When it was last written, milliseconds since 1970. */
	readonly modified: number;
	/** Begins at its start. */
	read(onBytes: (count: number) => void): Promise<LogBytes>;
	/** Removes what was made to read it. */
	close(): Promise<void>;
}

/** Bytes of a log, uncompressed, one piece after the other. */
export interface LogBytes {
	/** Fills `into` from `offset` on with at least one byte, and gives how many; 0 at the end. */
	next(into: Buffer, offset: number): Promise<number>;
	close(): Promise<void>;
}

/**
 * A file, by its content plain or gzip; or what comes once only (standard input for "-", a pipe), which is copied to a
 * temporary file that nobody else can read. Throws what the file system says.
 */
export async function logSource(path: string): Promise<LogSource> {
	const found = path === "-" ? undefined : await stat(path);
	if (found?.isDirectory()) throw new Error("it is a folder; name the logs in it");
	if (found?.isFile()) return fileSource(path, path, found.size, found.mtimeMs);
	const folder = await mkdtemp(join(tmpdir(), "tidegate-trace-"));
	const copy = join(folder, "log");
	const remove = () => rm(folder, { recursive: true, force: true });
	try {
		await pipeline(path === "-" ? process.stdin : createReadStream(path), createWriteStream(copy, { mode: 0o600 }));
		const { size, mtimeMs } = await stat(copy);
		return { ...fileSource(path === "-" ? "standard input" : path, copy, size, mtimeMs), close: remove };
	} catch (error) {
		await remove();
		throw error;
	}
}

function fileSource(name: string, path: string, size: number, modified: number): LogSource {
	return {
		name,
		size,
		modified,
		async read(onBytes) {
			const file = await open(path);
			const magic = Buffer.alloc(2);
			await file.read(magic, 0, 2, 0);
			return magic.readUInt16BE() === 0x1f8b ? gzipBytes(file, onBytes) : plainBytes(file, size, onBytes);
		},
		close: async () => {},
	};
}

/** Not further than it was long at first: what is added meanwhile would be seen by some readings and not by others. */
function plainBytes(file: FileHandle, size: number, onBytes: (count: number) => void): LogBytes {
	let at = 0;
	return {
		async next(into, offset) {
			const wanted = Math.min(into.length - offset, size - at);
			if (wanted <= 0) return 0;
			const { bytesRead } = await file.read(into, offset, wanted, at);
			at += bytesRead;
			onBytes(bytesRead);
			return bytesRead;
		},
		close: () => file.close(),
	};
}

function gzipBytes(file: FileHandle, onBytes: (count: number) => void): LogBytes {
	const compressed = file.createReadStream({ start: 0, highWaterMark: 256 * 1024 });
	compressed.on("data", (piece) => onBytes(piece.length));
	const unpacked = createGunzip({ chunkSize: 256 * 1024 });
	const ended = pipeline(compressed, unpacked);
	// The error comes out of the pieces, too.
	ended.catch(() => {});
	const pieces: AsyncIterator<Buffer> = (unpacked as Readable)[Symbol.asyncIterator]();
	let held: Buffer = Buffer.alloc(0);
	return {
		async next(into, offset) {
			while (held.length === 0) {
				const piece = await pieces.next();
				if (piece.done) return 0;
				held = piece.value;
			}
			const count = held.copy(into, offset);
			held = held.subarray(count);
			return count;
		},
		async close() {
			unpacked.destroy();
			compressed.destroy();
			await file.close().catch(() => {});
		},
	};
}
