import { createReadStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";

/** Bytes read from a compressed log, and unpacked, in one go. */
const pieceOfGzip = 256 * 1024;

/** A log that can be read again and again, always the same bytes of it, although it may be written to meanwhile. */
export interface LogSource {
	/** Bytes on disk; compressed ones as they are. */
	readonly size: number;
	/** When it was last written, milliseconds since 1970. */
	readonly modified: number;
	/** Begins at its start. One reading has to be closed before the next. */
	read(onBytes: (count: number) => void): Promise<LogBytes>;
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
 * temporary file. Throws what the file system says.
 */
export async function logSource(path: string): Promise<LogSource> {
	const found = path === "-" ? undefined : await stat(path);
	if (found?.isDirectory()) throw new Error("it is a folder; name the logs in it");
	if (found?.isFile() === true) return new FileSource(found.size, found.mtimeMs, () => open(path));
	const copy = await copyOf(path === "-" ? process.stdin : createReadStream(path));
	const { size, mtimeMs } = await copy.stat();
	return new FileSource(size, mtimeMs, async () => copy, copy);
}

/** The file has no name any more: nobody else can open it, and it goes away with this process, however that ends. */
async function copyOf(stream: Readable): Promise<FileHandle> {
	const folder = await mkdtemp(join(tmpdir(), "tidegate-trace-"));
	const copy = await open(join(folder, "log"), "wx+", 0o600);
	await rm(folder, { recursive: true, force: true });
	try {
		await copy.writeFile(stream);
		return copy;
	} catch (error) {
		await copy.close();
		throw error;
	}
}

class FileSource implements LogSource {
	readonly size: number;
	readonly modified: number;
	readonly #open: () => Promise<FileHandle>;
	/** Kept open between readings. */
	readonly #kept: FileHandle | undefined;

	constructor(size: number, modified: number, opened: () => Promise<FileHandle>, kept?: FileHandle) {
		this.size = size;
		this.modified = modified;
		this.#open = opened;
		this.#kept = kept;
	}

	async read(onBytes: (count: number) => void): Promise<LogBytes> {
		const file = await this.#open();
		const magic = Buffer.alloc(2);
		await file.read(magic, 0, 2, 0);
		const close = async () => {
			if (file !== this.#kept) await file.close();
		};
		return magic.readUInt16BE() === 0x1f8b ? gzipBytes(file, onBytes, close) : plainBytes(file, this.size, onBytes, close);
	}

	async close(): Promise<void> {
		await this.#kept?.close();
	}
}

/** Not further than it was long at first: what is added meanwhile would be seen by some readings and not by others. */
function plainBytes(file: FileHandle, size: number, onBytes: (count: number) => void, close: () => Promise<void>): LogBytes {
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
		close,
	};
}

function gzipBytes(file: FileHandle, onBytes: (count: number) => void, close: () => Promise<void>): LogBytes {
	const unpacked = createGunzip({ chunkSize: pieceOfGzip });
	// Errors come out of the pieces, too.
	pipeline(bytesOf(file, onBytes), unpacked).catch(() => {});
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
			await close();
		},
	};
}

async function* bytesOf(file: FileHandle, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
	for (let at = 0; ; ) {
		const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(pieceOfGzip), 0, pieceOfGzip, at);
		if (bytesRead === 0) return;
		at += bytesRead;
		onBytes(bytesRead);
		yield buffer.subarray(0, bytesRead);
	}
}
