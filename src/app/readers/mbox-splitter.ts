import { emptyLineBefore, fieldName, isPlainSeparator, isHeaderField, lineEnd, separatorLine, startsWithFrom } from "./mbox-line.ts";
import { unquoteFrom } from "./unquote-from.ts";

/** Bytes that must follow a candidate before it can be judged: its line, and the beginning of the next. */
const lookAhead = separatorLine + fieldName;
/** Bytes kept back at the end of a chunk: "\nFrom " cut in two, and the empty line before it. */
const lookBehind = 8;
const separator = Buffer.from("\nFrom ");

/**
 * Cuts an mbox into messages, chunk by chunk, so that one of any size takes no more memory than its largest message (and
 * of that no more than `keep` bytes). Reads mboxo and mboxrd (RFC 4155 and its relatives): a message begins after an empty
 * line with "From ", quoted inside bodies as ">From ". Not every writer quotes, so the line must also look like a
 * separator: one that can be nothing else, as the file's first; or, where that is not plain, one followed by a header field.
 *
 * Writers end each message with an empty line that is not part of it. It is taken off the last one, too: in an mbox that
 * grows, a message is the same before and after the next one is added to it.
 */
export class MboxSplitter {
	readonly #keep: number;
	#plain: boolean | undefined;
	#pieces: Uint8Array[] = [];
	#kept = 0;
	#held: Uint8Array = Buffer.alloc(0);

	constructor(keep: number) {
		this.#keep = keep;
	}

	/** Messages that are complete with this chunk. The first chunk begins with the first separator. */
	*push(chunk: Uint8Array): Generator<Uint8Array> {
		yield* this.#cut(this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk, false);
	}

	/** The last messages. */
	*end(): Generator<Uint8Array> {
		yield* this.#cut(this.#held, true);
		if (this.#plain !== undefined) yield this.#finish();
	}

	*#cut(bytes: Uint8Array, last: boolean): Generator<Uint8Array> {
		const window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		let start = this.#plain === undefined ? this.#firstSeparator(window) : 0;
		let from = start;
		for (;;) {
			const found = window.indexOf(separator, from);
			if (found < 0) break;
			if (!last && found + lookAhead > window.length) return this.#hold(window, start, found - lookBehind);
			from = found + 1;
			if (!this.#isSeparator(window, from)) continue;
			this.#take(window, start, emptyLineBefore(window, from) ? beforeEmptyLine(window, found) : from);
			yield this.#finish();
			from = start = Math.min(lineEnd(window, from) + 1, window.length);
		}
		this.#hold(window, start, last ? endOfLast(window) : window.length - lookBehind);
	}

	/** Skips the separator that the file begins with, and learns from it how the others look. */
	#firstSeparator(window: Buffer): number {
		this.#plain = isPlainSeparator(window, 0);
		return Math.min(lineEnd(window, 0) + 1, window.length);
	}

	#isSeparator(window: Buffer, at: number): boolean {
		const next = lineEnd(window, at) + 1;
		const field = isHeaderField(window, next) || startsWithFrom(window, next + (window[next] === 62 ? 1 : 0));
		// Some writers leave the empty line out; then it takes both signs.
		if (!emptyLineBefore(window, at)) return field && isPlainSeparator(window, at);
		return this.#plain ? isPlainSeparator(window, at) : field;
	}

	/** Everything before `until` belongs to the message; the rest waits for the next chunk. */
	#hold(window: Buffer, start: number, until: number): void {
		const end = Math.max(start, until);
		this.#take(window, start, end);
		this.#held = Buffer.from(window.subarray(end));
	}

	#take(window: Buffer, start: number, end: number): void {
		const piece = window.subarray(start, Math.min(end, start + this.#keep - this.#kept));
		if (piece.length === 0) return;
		this.#pieces.push(piece);
		this.#kept += piece.length;
	}

	#finish(): Uint8Array {
		const message = this.#pieces.length === 1 ? (this.#pieces[0] as Uint8Array) : Buffer.concat(this.#pieces);
		this.#pieces = [];
		this.#kept = 0;
		return unquoteFrom(message);
	}
}

/** Where the last message ends: before the empty line at the end of the mbox, where it has one. */
function endOfLast(window: Buffer): number {
	const newline = window.length - 1;
	return window[newline] === 10 && emptyLineBefore(window, window.length) ? beforeEmptyLine(window, newline) : window.length;
}

/** The empty line that ends a message is the mbox's, not the message's. `found` is the newline of that line. */
function beforeEmptyLine(window: Buffer, found: number): number {
	return window[found - 1] === 13 ? found - 1 : found;
}
