import { close, open, read } from "node:fs";
import { promisify } from "node:util";
import type { SpoolPlace } from "../ledger.ts";

const opened = promisify(open);
const closed = promisify(close);
/** A segment that nothing was read from for so long (ms) is closed: one that was removed takes room on the disk until then. */
const openFor = 20_000;

interface OpenSegment {
	readonly file: Promise<number>;
	readers: number;
	usedAt: number;
}

/** Reads pieces of messages from spool segments, which are kept open for the next message. */
export class MessageSource {
	readonly #segments = new Map<string, OpenSegment>();
	readonly #openFor: number;

	constructor(keepOpen = openFor) {
		this.#openFor = keepOpen;
		setInterval(() => this.#closeUnused(), keepOpen / 2).unref();
	}

	/** `length` bytes at most from `position` of the message on; rejects when the file has fewer. */
	async read(path: string, place: SpoolPlace, position: number, length: number): Promise<Buffer> {
		const bytes = Buffer.allocUnsafe(Math.min(length, place.length - position));
		const segment = this.#segment(path);
		segment.readers++;
		try {
			await fill(bytes, await segment.file, place.offset + position);
		} finally {
			segment.readers--;
			segment.usedAt = performance.now();
		}
		return bytes;
	}

	#segment(path: string): OpenSegment {
		const known = this.#segments.get(path);
		if (known !== undefined) return known;
		const segment = { file: opened(path, "r"), readers: 0, usedAt: performance.now() };
		segment.file.catch(() => this.#segments.delete(path));
		this.#segments.set(path, segment);
		return segment;
	}

	#closeUnused(): void {
		for (const [path, { file, readers, usedAt }] of this.#segments) {
			if (readers > 0 || performance.now() - usedAt < this.#openFor) continue;
			this.#segments.delete(path);
			file.then(closed).catch(() => {});
		}
	}
}

async function fill(bytes: Buffer, file: number, position: number): Promise<void> {
	for (let got = 0; got < bytes.length; ) {
		const more = await readAt(file, bytes, got, position + got);
		if (more === 0) throw new Error("the spool segment ends within the message");
		got += more;
	}
}

function readAt(file: number, bytes: Buffer, offset: number, position: number): Promise<number> {
	return new Promise((resolve, reject) => {
		read(file, bytes, offset, bytes.length - offset, position, (error, got) => (error === null ? resolve(got) : reject(error)));
	});
}
