import { join } from "node:path";
import { StorageError } from "../../base/storage-error.ts";
import type { SpoolPlace } from "../ledger.ts";
import type { Spool } from "../spool.ts";
import { FreeRoom } from "./free-room.ts";
import { nodeSpoolFiles } from "./node-spool-files.ts";
import { Segment } from "./segment.ts";
import { spoolError } from "./spool-error.ts";
import type { SpoolFiles } from "./spool-files.ts";
import { headerBytes, isWhole, recordHeader } from "./spool-record.ts";

export interface SpoolOptions {
	/** A segment that has grown to this size is followed by a new one. */
	readonly segmentBytes?: number;
	/** So much of the disk is left free; 0: write until it is full. */
	readonly reserveBytes?: number;
	/** A segment is not removed before it has not been written to for so long, in ms: the ledger may not yet have its last messages. */
	readonly restMilliseconds?: number;
	readonly files?: SpoolFiles;
}

/** Bytes that are written and synced together at most; one message alone may be more. */
const groupBytes = 16 * 1024 * 1024;

interface Waiting {
	readonly message: Uint8Array;
	resolve(place: SpoolPlace): void;
	reject(error: StorageError): void;
}

interface Known {
	bytes: number;
	/** performance.now() of the last record; 0 for segments of an earlier process. */
	writtenAt: number;
}

/**
 * Opens a spool of segment files, made when there is none. Never writes to a segment that was there before: its end may be
 * torn. Rejects with a StorageError when the folder cannot be made or read.
 */
export async function openSegmentSpool(folder: string, options: SpoolOptions = {}): Promise<Spool> {
	const files = options.files ?? nodeSpoolFiles;
	try {
		await files.makeFolder(folder);
		return new SegmentSpool(folder, files, await files.list(folder), options);
	} catch (error) {
		throw spoolError(error);
	}
}

class SegmentSpool implements Spool {
	readonly #folder: string;
	readonly #files: SpoolFiles;
	readonly #room: FreeRoom;
	readonly #segmentBytes: number;
	readonly #rest: number;
	readonly #known = new Map<number, Known>();
	/** Highest number used. */
	#last = 0;
	#current: Segment | undefined;
	#waiting: Waiting[] = [];
	#writing: Promise<void> | undefined;
	#closed = false;

	constructor(folder: string, files: SpoolFiles, found: Awaited<ReturnType<SpoolFiles["list"]>>, options: SpoolOptions) {
		this.#folder = folder;
		this.#files = files;
		this.#room = new FreeRoom(files, folder, options.reserveBytes ?? 0);
		this.#segmentBytes = options.segmentBytes ?? 64 * 1024 * 1024;
		this.#rest = options.restMilliseconds ?? 60_000;
		for (const { name, bytes } of found) {
			const number = segmentNumber(name);
			if (number !== undefined) this.#known.set(number, { bytes, writtenAt: Number.NEGATIVE_INFINITY });
		}
		this.#last = Math.max(0, ...this.#known.keys());
	}

	append(message: Uint8Array): Promise<SpoolPlace> {
		if (this.#closed) return Promise.reject(new Error("the spool is closed"));
		const appended = new Promise<SpoolPlace>((resolve, reject) => this.#waiting.push({ message, resolve, reject }));
		this.#writing ??= this.#writeAll();
		return appended;
	}

	async read({ segment, offset, length }: SpoolPlace): Promise<Uint8Array> {
		let record: Uint8Array;
		try {
			record = await this.#files.read(this.pathOf(segment), offset - headerBytes, headerBytes + length);
		} catch (error) {
			throw spoolError(error);
		}
		const message = record.subarray(headerBytes);
		if (message.length === length && isWhole(record.subarray(0, headerBytes), message)) return message;
		throw new StorageError("damaged", `the message at ${offset} of segment ${segment} is damaged`);
	}

	pathOf(segment: number): string {
		return join(this.#folder, `${String(segment).padStart(10, "0")}.seg`);
	}

	isFull(segment: number): boolean {
		return segment < this.#last;
	}

	async removeAllBut(live: ReadonlySet<number>): Promise<number> {
		// The last one stays, so that no number is used twice: rows of messages done long ago name theirs.
		const last = Math.max(...this.#known.keys());
		const restedBefore = performance.now() - this.#rest;
		let removed = 0;
		for (const [number, { writtenAt }] of [...this.#known]) {
			if (live.has(number) || number === last || writtenAt > restedBefore) continue;
			try {
				await this.#files.remove(this.pathOf(number));
			} catch (error) {
				throw spoolError(error);
			}
			this.#known.delete(number);
			removed++;
		}
		return removed;
	}

	size(): { readonly bytes: number; readonly segments: number } {
		let bytes = 0;
		for (const segment of this.#known.values()) bytes += segment.bytes;
		return { bytes, segments: this.#known.size };
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#writing;
		await this.#leave();
	}

	/** Writes group after group until nobody waits. What comes while one is on its way to the disk makes the next. */
	async #writeAll(): Promise<void> {
		// Those who append in the same turn share the first group.
		await undefined;
		while (this.#waiting.length > 0) {
			const group = this.#nextGroup();
			try {
				await this.#writeGroup(group);
			} catch (error) {
				const failure = spoolError(error);
				for (const { reject } of group) reject(failure);
			}
		}
		this.#writing = undefined;
	}

	#nextGroup(): readonly Waiting[] {
		let count = 0;
		let bytes = 0;
		for (const { message } of this.#waiting) {
			bytes += headerBytes + message.length;
			if (count > 0 && bytes > groupBytes) break;
			count++;
		}
		return this.#waiting.splice(0, count);
	}

	async #writeGroup(group: readonly Waiting[]): Promise<void> {
		const pieces = group.flatMap(({ message }) => [recordHeader(message), message]);
		await this.#room.take(pieces.reduce((bytes, { length }) => bytes + length, 0));
		const segment = await this.#segment();
		const start = await this.#appendTo(segment, pieces);
		this.#known.set(segment.number, { bytes: segment.bytes, writtenAt: performance.now() });
		let offset = start;
		for (const { message, resolve } of group) {
			offset += headerBytes;
			resolve({ segment: segment.number, offset, length: message.length });
			offset += message.length;
		}
	}

	async #appendTo(segment: Segment, pieces: readonly Uint8Array[]): Promise<number> {
		try {
			return await segment.append(pieces);
		} catch (error) {
			const failure = spoolError(error);
			if (!(await segment.recover(failure))) await this.#abandon(segment);
			throw failure;
		}
	}

	async #segment(): Promise<Segment> {
		if (this.#current !== undefined && this.#current.bytes >= this.#segmentBytes) await this.#leave();
		return (this.#current ??= await this.#begin());
	}

	async #begin(): Promise<Segment> {
		const number = ++this.#last;
		const segment = new Segment(number, await this.#files.create(this.pathOf(number)));
		this.#known.set(number, { bytes: 0, writtenAt: performance.now() });
		try {
			await this.#files.syncFolder(this.#folder);
			return segment;
		} catch (error) {
			await this.#abandon(segment);
			throw error;
		}
	}

	/** Leaves a segment that failed; one without a message goes at once, a disk that stays broken would leave many. */
	async #abandon(segment: Segment): Promise<void> {
		this.#current = segment;
		await this.#leave();
		if (segment.bytes > 0) return;
		this.#known.delete(segment.number);
		await this.#files.remove(this.pathOf(segment.number)).catch(() => {});
	}

	async #leave(): Promise<void> {
		const segment = this.#current;
		this.#current = undefined;
		await segment?.close().catch(() => {});
	}
}

function segmentNumber(name: string): number | undefined {
	const digits = /^(\d{10})[.]seg$/.exec(name)?.[1];
	return digits === undefined ? undefined : Number(digits);
}
