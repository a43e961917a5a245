import { close, open, read } from "node:fs";
import { promisify } from "node:util";
import type { SpoolPlace } from "../ledger.ts";

const opened = promisify(open);
const closed = promisify(close);
/** Segments that are kept open: the one written to, and those that retries come from. */
const mostOpen = 16;

/** Reads pieces of messages from spool segments, which are kept open for the next message. */
export class MessageSource {
	/** The one used last is at the end. */
	readonly #files = new Map<string, Promise<number>>();

	/** `length` bytes at most from `position` of the message on; rejects when the file has fewer. */
	async read(path: string, place: SpoolPlace, position: number, length: number): Promise<Buffer> {
		const wanted = Math.min(length, place.length - position);
		const bytes = Buffer.allocUnsafe(wanted);
		let got = 0;
		while (got < wanted) {
			const more = await readAt(await this.#file(path), bytes, got, place.offset + position + got);
			if (more === 0) throw new Error(`spool segment ${place.segment} ends within a message`);
			got += more;
		}
		return bytes;
	}

	#file(path: string): Promise<number> {
		const file = this.#files.get(path) ?? opened(path, "r");
		this.#files.delete(path);
		this.#files.set(path, file);
		file.catch(() => this.#files.delete(path));
		if (this.#files.size > mostOpen) this.#closeOldest();
		return file;
	}

	/** Not at once: a read of it may be under way. */
	#closeOldest(): void {
		const [path, file] = this.#files.entries().next().value!;
		this.#files.delete(path);
		setTimeout(() => file.then(closed).catch(() => {}), 10_000).unref();
	}
}

function readAt(file: number, bytes: Buffer, offset: number, position: number): Promise<number> {
	return new Promise((resolve, reject) => {
		read(file, bytes, offset, bytes.length - offset, position, (error, got) => (error === null ? resolve(got) : reject(error)));
	});
}
