import { parentPort, workerData } from "node:worker_threads";
import { openLook } from "./open-look.ts";
import { type Look, outcomeOf } from "./outcome-of.ts";
import { type Outcome, packed, type Task, type ThreadData } from "./protocol.ts";

/** Entry of a scanning thread: takes tasks one after the other and answers each with the outcomes of its messages. */
const { settings, position } = workerData as ThreadData;
const at = new Int32Array(position);
const look = await openLook(settings);
const own = new Uint8Array(512 * 1024);

let work = Promise.resolve();
parentPort?.on("message", (task: Task) => {
	work = work.then(async () => {
		const done = packed(task.id, await outcomesOf(task, look));
		parentPort?.postMessage(done, [done.json.buffer]);
	});
});

async function outcomesOf(task: Task, look: Look): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	let start = 0;
	for (const [ordinal, length] of task.lengths.entries()) {
		const failure = task.failed.get(ordinal);
		if (failure !== undefined) outcomes.push({ kind: "failed", reason: failure });
		else {
			tellPosition(task.id, ordinal);
			outcomes.push(await outcomeOf(look, unshared(task.memory, start, length), task.envelopes[ordinal]));
		}
		start += length;
	}
	tellPosition(task.id, -1);
	return outcomes;
}

/** Not everything that reads bytes can read shared ones. A verdict keeps nothing of the message, so one copy serves them all. */
function unshared(memory: SharedArrayBuffer, start: number, length: number): Uint8Array {
	const copy = length > own.length ? new Uint8Array(length) : own.subarray(0, length);
	copy.set(new Uint8Array(memory, start, length));
	return copy;
}

function tellPosition(task: number, ordinal: number): void {
	Atomics.store(at, 0, task);
	Atomics.store(at, 1, ordinal);
}
