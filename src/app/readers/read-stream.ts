import { readError } from "../../base/read-error.ts";
import { isDelivered, isHidden, type PackedFile } from "../packed/packed-file.ts";
import { isStreamPacking, isUnread, type Packing, whatToDo } from "../packed/packing.ts";
import { tarFiles } from "../packed/tar-files.ts";
import { unpacked } from "../packed/unpacked.ts";
import { containerOf, headBytes } from "./container.ts";
import type { Found } from "./found.ts";
import { MboxSplitter } from "./mbox-splitter.ts";
import { notMail } from "./not-mail.ts";
import { keptBytes, type ReadOptions } from "./read-options.ts";

/** Packed things within packed things: more is a mistake or a trap. */
const deepest = 4;

/** Where a stream is from, and what is known of it. */
interface Origin {
	readonly source: string;
	/** It is a message whatever it looks like. */
	readonly delivered?: boolean;
	/** How many times it was packed. */
	readonly depth?: number;
}

/** The messages of a stream: one mail, an mbox of any length, or either packed. Of one that fails, those that came before, the last one cut off, and why. */
export async function* readStream(stream: AsyncIterable<Uint8Array>, origin: Origin, options: ReadOptions): AsyncGenerator<Found> {
	const { source } = origin;
	let failure: unknown;
	const came = untilFailure(stream, (error) => {
		failure = error;
	});
	try {
		for await (const item of readContent(withLargeHead(came, options), origin, options)) {
			if (failure !== undefined && item.kind === "unreadable" && item.source === source) continue;
			yield item;
		}
	} catch (error) {
		failure ??= error;
	}
	if (failure !== undefined) yield { kind: "unreadable", source, reason: readError(failure) };
}

/** Ends where the stream fails: what came before is read as what there is. */
async function* untilFailure(stream: AsyncIterable<Uint8Array>, failed: (error: unknown) => void): AsyncGenerator<Uint8Array> {
	try {
		yield* stream;
	} catch (error) {
		failed(error);
	}
}

async function* readContent(chunks: AsyncGenerator<Uint8Array>, origin: Origin, options: ReadOptions): AsyncGenerator<Found> {
	const { source } = origin;
	const first = await chunks.next();
	const head: Uint8Array = first.done ? new Uint8Array(0) : first.value;
	const container = containerOf(head);
	if (container.kind === "mbox") yield* readMbox(head.subarray(container.start), chunks, source, options);
	else if (container.kind === "mail" || origin.delivered === true)
		yield { kind: "message", source, index: 0, bytes: await wholeMessage(head, chunks, options) };
	else if (container.kind === "packed") yield* readPacked(joined(head, chunks), container.packing, origin, options);
	else yield notMail(source, container.kind);
}

/** The messages of what is packed. */
async function* readPacked(
	packed: AsyncIterable<Uint8Array>,
	packing: Packing,
	{ source, depth = 0 }: Origin,
	options: ReadOptions,
): AsyncGenerator<Found> {
	// Bytes are counted as they come from the disk.
	const { onBytes: _, ...inside } = options;
	const unreadable = (reason: string): Found => ({ kind: "unreadable", source, reason });
	if (isUnread(packing)) yield unreadable(whatToDo[packing]);
	else if (depth >= deepest) yield unreadable(`packed more than ${deepest} times`);
	else if (isStreamPacking(packing)) yield* readStream(unpacked(packed, packing), { source, depth: depth + 1 }, inside);
	else if (packing === "tar") yield* readFiles(tarFiles(packed), { source, depth }, inside);
	else yield unreadable("a ZIP archive has the list of its files at its end: save it as a file of its own and give that");
}

/** The messages of an archive's files. */
export async function* readFiles(
	files: AsyncIterable<PackedFile>,
	{ source, depth = 0 }: Origin,
	options: ReadOptions,
): AsyncGenerator<Found> {
	for await (const { name, content } of files) {
		if (isHidden(name)) continue;
		yield* readStream(content, { source: `${source}/${name}`, delivered: isDelivered(name), depth: depth + 1 }, options);
	}
}

async function* joined(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield head;
	yield* rest;
}

/** The same bytes, their first piece long enough to tell what they are. */
async function* withLargeHead(stream: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		options.onBytes?.(chunk.length);
		if (size >= headBytes) {
			yield chunk;
			continue;
		}
		pieces.push(chunk);
		size += chunk.length;
		if (size >= headBytes) yield Buffer.concat(pieces);
	}
	if (size < headBytes) yield Buffer.concat(pieces);
}

async function* readMbox(head: Uint8Array, rest: AsyncIterable<Uint8Array>, source: string, options: ReadOptions): AsyncGenerator<Found> {
	const splitter = new MboxSplitter(keptBytes(options));
	let index = 0;
	for (const bytes of splitter.push(head)) yield { kind: "message", source, index: index++, bytes };
	for await (const chunk of rest) {
		for (const bytes of splitter.push(chunk)) yield { kind: "message", source, index: index++, bytes };
	}
	for (const bytes of splitter.end()) yield { kind: "message", source, index: index++, bytes };
}

/** What is kept of one message; the stream is read to its end all the same, so that its writer is not cut off. */
async function wholeMessage(head: Uint8Array, rest: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<Uint8Array> {
	const kept = keptBytes(options);
	const pieces = [head];
	let size = head.length;
	for await (const chunk of rest) {
		if (size >= kept) continue;
		pieces.push(chunk);
		size += chunk.length;
	}
	return Buffer.concat(pieces).subarray(0, kept);
}
