import { createReadStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { isStreamPacking, isUnread, type Packing, packingHead, packingOf, type StreamPacking, whatToDo } from "../packed/packing.ts";
import { unpacked } from "../packed/unpacked.ts";

/** Bytes read from a packed log in one go. */
const packedPiece = 256 * 1024;

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
 * A file, by its content plain or packed with gzip or zstd; or what comes once only (standard input for "-", a pipe), which is copied to a
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
		const close = async () => {
			if (file !== this.#kept) await file.close();
		};
		const { buffer, bytesRead } = await file.read(Buffer.alloc(packingHead), 0, packingHead, 0);
		const packing = packingOf(buffer.subarray(0, bytesRead));
		const bytes = plainBytes(file, this.size, onBytes, close);
		if (packing === undefined) return bytes;
		if (isStreamPacking(packing)) return packedLog(packedBytes(bytes, packing));
		await close();
		throw new Error(refusal(packing));
	}

	async close(): Promise<void> {
		await this.#kept?.close();
	}
}

function refusal(packing: Exclude<Packing, StreamPacking>): string {
	return isUnread(packing) ? `it is ${whatToDo[packing]}` : `it is a ${packing} archive; unpack it and name the logs in it`;
}

/** A log, where it is no archive inside (.tgz): read as one, headers and pieces of other logs would stand among its lines. */
async function packedLog(bytes: LogBytes): Promise<LogBytes> {
	const head = Buffer.alloc(packingHead);
	let held = 0;
	try {
		for (let count = -1; held < head.length && count !== 0; held += count) count = await bytes.next(head, held);
		const packing = packingOf(head.subarray(0, held));
		if (packing === "tar" || packing === "zip") throw new Error(refusal(packing));
	} catch (error) {
		await bytes.close();
		throw error;
	}
	let given = 0;
	return {
		async next(into, offset) {
			if (given === held) return bytes.next(into, offset);
			const count = head.copy(into, offset, given, held);
			given += count;
			return count;
		},
		close: bytes.close,
	};
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

function packedBytes(packed: LogBytes, packing: StreamPacking): LogBytes {
	const pieces = unpacked(piecesOf(packed), packing);
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
			await pieces.return(undefined);
			await packed.close();
		},
	};
}

async function* piecesOf(bytes: LogBytes): AsyncGenerator<Buffer> {
	for (;;) {
		const piece = Buffer.allocUnsafe(packedPiece);
		const count = await bytes.next(piece, 0);
		if (count === 0) return;
		yield piece.subarray(0, count);
	}
}
