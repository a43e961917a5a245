import { closeSync, openSync, readSync } from "node:fs";
import { readError } from "../../base/read-error.ts";
import type { Packing } from "../packed/packing.ts";
import { containerOf, headBytes } from "./container.ts";
import type { Found } from "./found.ts";
import { MboxSplitter } from "./mbox-splitter.ts";
import { notMail } from "./not-mail.ts";
import { keptBytes, type ReadOptions } from "./read-options.ts";
import type { Place } from "./walk.ts";

/** Large mailboxes are read in pieces of this size. */
const chunkBytes = 1024 * 1024;
/** Files up to this size are read into one buffer that serves them all: a hundred thousand buffers would be that much rubbish. */
const smallBytes = 256 * 1024;
const shared = Buffer.allocUnsafeSlow(smallBytes);

/**
 * The messages of one file. Reads synchronously: for many small files that is several times quicker than waiting for each,
 * and whoever scans has threads of their own. Gives how the file is packed where it is: that takes waiting.
 */
export function* readFile(place: Place, options: ReadOptions): Generator<Found, Packing | undefined> {
	let file: number | undefined;
	try {
		file = openSync(place.path, "r");
		// One byte more than the file should have: getting fewer tells that this was its end.
		const asked = place.size > 0 ? Math.min(place.size + 1, chunkBytes) : headBytes;
		const head = readInto(file, asked <= smallBytes ? shared.subarray(0, asked) : Buffer.allocUnsafe(asked), options);
		return yield* messagesOf(head.length < asked ? undefined : file, head, place, options);
	} catch (error) {
		yield { kind: "unreadable", source: place.path, reason: readError(error) };
		return undefined;
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** `file` is undefined where the head is all of it. */
function* messagesOf(
	file: number | undefined,
	head: Uint8Array,
	place: Place,
	options: ReadOptions,
): Generator<Found, Packing | undefined> {
	const container = containerOf(head);
	if (place.delivered && container.kind !== "mbox") yield message(place, 0, wholeMessage(file, head, options));
	else if (container.kind === "mbox") yield* readMbox(file, head.subarray(container.start), place, options);
	else if (container.kind === "mail") yield message(place, 0, wholeMessage(file, head, options));
	else if (container.kind === "packed") {
		// It is read again, from its beginning.
		options.onBytes?.(-head.length);
		return container.packing;
	} else yield notMail(place.path, container.kind);
	return undefined;
}

function message(place: Place, index: number, bytes: Uint8Array): Found {
	return { kind: "message", source: place.path, index, bytes };
}

function* readMbox(file: number | undefined, head: Uint8Array, place: Place, options: ReadOptions): Generator<Found> {
	const splitter = new MboxSplitter(keptBytes(options));
	let index = 0;
	for (let chunk = head; chunk.length > 0; chunk = readChunk(file, chunkBytes, options)) {
		for (const bytes of splitter.push(chunk)) yield message(place, index++, bytes);
	}
	for (const bytes of splitter.end()) yield message(place, index++, bytes);
}

/** The rest of a file that holds one message, no more than is kept of one. */
function wholeMessage(file: number | undefined, head: Uint8Array, options: ReadOptions): Uint8Array {
	const kept = keptBytes(options);
	const pieces = [head];
	let size = head.length;
	while (size < kept) {
		const chunk = readChunk(file, Math.min(chunkBytes, kept - size), options);
		if (chunk.length === 0) break;
		pieces.push(chunk);
		size += chunk.length;
	}
	return pieces.length === 1 ? head.subarray(0, kept) : Buffer.concat(pieces).subarray(0, kept);
}

/** The next bytes; none at the end. */
function readChunk(file: number | undefined, size: number, options: ReadOptions): Uint8Array {
	return file === undefined ? Buffer.alloc(0) : readInto(file, Buffer.allocUnsafe(size), options);
}

function readInto(file: number, buffer: Buffer, options: ReadOptions): Uint8Array {
	const count = readSync(file, buffer, 0, buffer.length, null);
	options.onBytes?.(count);
	return buffer.subarray(0, count);
}
