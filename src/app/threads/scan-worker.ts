import { parentPort, workerData } from "node:worker_threads";
import type { Scanner } from "../create-scanner.ts";
import { openScanner } from "../scanner-settings.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Outcome, Task, TaskDone, ThreadData } from "./protocol.ts";

/** Entry of a scanning thread: takes tasks one after the other and answers each with the outcomes of its messages. */
const { settings, position } = workerData as ThreadData;
const at = new Int32Array(position);
const scanner = await openScanner(settings);

let work = Promise.resolve();
parentPort?.on("message", (task: Task) => {
	work = work.then(async () => {
		const done: TaskDone = { id: task.id, outcomes: await outcomesOf(task, scanner) };
		parentPort?.postMessage(done);
	});
});

async function outcomesOf(task: Task, scanner: Scanner): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	let start = 0;
	for (const [ordinal, length] of task.lengths.entries()) {
		const failure = task.failed.get(ordinal);
		if (failure !== undefined) outcomes.push({ kind: "failed", reason: failure });
		else {
			tellPosition(task.id, ordinal);
			// A copy of its own: not everything that reads bytes can read shared ones.
			outcomes.push(await outcomeOf(scanner, new Uint8Array(new Uint8Array(task.memory, start, length))));
		}
		start += length;
	}
	tellPosition(task.id, -1);
	return outcomes;
}

function tellPosition(task: number, ordinal: number): void {
	Atomics.store(at, 0, task);
	Atomics.store(at, 1, ordinal);
}
