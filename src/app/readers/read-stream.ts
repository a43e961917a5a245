import { readError } from "../../base/read-error.ts";
import { containerOf, headBytes } from "./container.ts";
import type { Found } from "./found.ts";
import { MboxSplitter } from "./mbox-splitter.ts";
import { notMail } from "./not-mail.ts";
import { keptBytes, type ReadOptions } from "./read-options.ts";

/** The messages of a stream: one mail, or an mbox of any length. */
export async function* readStream(stream: AsyncIterable<Uint8Array>, source: string, options: ReadOptions): AsyncGenerator<Found> {
	try {
		const chunks = withLargeHead(stream, options);
		const first = await chunks.next();
		const head: Uint8Array = first.done ? new Uint8Array(0) : first.value;
		const container = containerOf(head);
		if (container.kind === "mbox") yield* readMbox(head.subarray(container.start), chunks, source, options);
		else if (container.kind === "mail") yield { kind: "message", source, index: 0, bytes: await wholeMessage(head, chunks, options) };
		else yield notMail(source, container.kind);
	} catch (error) {
		yield { kind: "unreadable", source, reason: readError(error) };
	}
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
