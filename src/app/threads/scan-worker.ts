import { parentPort, workerData } from "node:worker_threads";
import { usualBytes } from "./batch.ts";
import { openLook } from "./open-look.ts";
import { type Looked, outcomesOf } from "./outcomes-of.ts";
import { packed, type Task, type ThreadData } from "./protocol.ts";

/** Entry of a scanning thread: takes tasks one after the other and answers each with the outcomes of its messages. */
const { settings, position } = workerData as ThreadData;
const at = new Int32Array(position);
const look = await openLook(settings);
/** For the bytes of nearly all batches. */
const own = new Uint8Array(usualBytes);

let work = Promise.resolve();
parentPort?.on("message", (task: Task) => {
	work = work.then(async () => {
		const outcomes = await outcomesOf(look, messagesOf(task), (ordinal) => tellPosition(task.id, ordinal));
		tellPosition(task.id, -1);
		const done = packed(task.id, outcomes);
		parentPort?.postMessage(done, [done.json.buffer]);
	});
});

function messagesOf({ memory, lengths, envelopes, failed }: Task): Looked[] {
	const bytes = unshared(memory, lengths);
	let end = 0;
	return lengths.map((length, ordinal) => ({
		bytes: bytes.subarray(end, (end += length)),
		envelope: envelopes[ordinal],
		failure: failed.get(ordinal),
	}));
}

/** Not everything that reads bytes can read shared ones. What comes of a message keeps nothing of it, so one copy of a batch serves all that follow. */
function unshared(memory: SharedArrayBuffer, lengths: readonly number[]): Uint8Array {
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const copy = total > own.length ? new Uint8Array(total) : own;
	copy.set(new Uint8Array(memory, 0, total));
	return copy;
}

function tellPosition(task: number, ordinal: number): void {
	Atomics.store(at, 0, task);
	Atomics.store(at, 1, ordinal);
}
