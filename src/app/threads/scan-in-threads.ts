import type { Found, Unreadable } from "../readers/found.ts";
import { Batch } from "./batch.ts";
import { boundMemory } from "./bound-memory.ts";
import type { Outcome } from "./protocol.ts";
import { type PoolOptions, ScanPool } from "./scan-pool.ts";
import { resultOf, type ScanResult } from "./scan-result.ts";

/** Batches under way for each thread: one it is at, one that lies ready for it, one whose results wait for their turn. */
const batchesPerThread = 3;
/** Bytes of large messages under way over all threads; past it the next batch waits. */
const bytesUnderWay = 64 * 1024 * 1024;
/** Unreadable paths in a row after which they are passed on without waiting for a message. */
const mostEntries = 1_000;

/** What a batch was made from, in order: a message's place, or a path that could not be read. */
type Entry = { readonly kind: "message"; readonly source: string; readonly index: number } | Unreadable;

interface UnderWay {
	readonly batch: Batch;
	readonly entries: readonly Entry[];
	readonly outcomes: Promise<readonly Outcome[]>;
}

/**
 * Scans what is found on several threads. Only so many batches are under way, in the order in which they were found; when
 * there are that many, nothing more is read until the first of them is answered.
 */
export async function* scanInThreads(found: AsyncGenerator<Found>, options: PoolOptions): AsyncGenerator<ScanResult> {
	const endWatch = boundMemory(options.roomMegabytes);
	const pool = new ScanPool(options);
	const free = Array.from({ length: options.threads * batchesPerThread }, () => new Batch());
	const underWay: UnderWay[] = [];
	try {
		for await (const { batch, entries } of inBatches(found, free)) {
			const outcomes = pool.scan(batch);
			// It is awaited in its turn; until then a rejection must not count as one that nobody handles.
			outcomes.catch(() => {});
			underWay.push({ batch, entries, outcomes });
			while (free.length === 0 || tooMuch(underWay)) yield* finish(underWay, free);
		}
		while (underWay.length > 0) yield* finish(underWay, free);
	} finally {
		endWatch();
		await pool.close();
	}
}

function tooMuch(underWay: readonly UnderWay[]): boolean {
	return underWay.reduce((sum, { batch }) => sum + batch.bytes, 0) > bytesUnderWay;
}

/** Waits for the first batch under way, gives its results and makes it free again. */
async function* finish(underWay: UnderWay[], free: Batch[]): AsyncGenerator<ScanResult> {
	const { batch, entries, outcomes } = underWay.shift() as UnderWay;
	const done = await outcomes;
	batch.clear();
	free.push(batch);
	let ordinal = 0;
	for (const entry of entries) yield entry.kind === "unreadable" ? entry : resultOf(entry, done[ordinal++] as Outcome);
}

/** Fills free batches with what is found. Takes one from `free` when there is something to put into it. */
async function* inBatches(found: AsyncGenerator<Found>, free: Batch[]): AsyncGenerator<{ batch: Batch; entries: Entry[] }> {
	let batch = free.pop() as Batch;
	let entries: Entry[] = [];
	for await (const item of found) {
		if (entries.length === mostEntries || (item.kind === "message" && !batch.add(item.bytes))) {
			yield { batch, entries };
			batch = free.pop() as Batch;
			entries = [];
			if (item.kind === "message") batch.add(item.bytes);
		}
		entries.push(item.kind === "unreadable" ? item : { kind: "message", source: item.source, index: item.index });
	}
	if (entries.length > 0) yield { batch, entries };
}
