import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { PoolOptions } from "./scan-pool.ts";
import type { Task, TaskDone, ThreadData } from "./protocol.ts";

// In a checkout this file is TypeScript and so is its neighbour; in the published package both are JavaScript.
const entry = new URL(import.meta.url.endsWith(".ts") ? "./scan-worker.ts" : "./scan-worker.js", import.meta.url);

/**
 * What a thread's heap may grow to. A message of 100 MB needs less; one that needs more loses its thread and is named. Left to
 * itself a thread takes 48 MB for what is short-lived and lets the rest grow to twice what it needs, for a few percent of speed.
 */
const maxOldGenerationSizeMb = 256;
/** A young generation is three semi-spaces to V8, and the room is one of them. */
const timesRoom = 3;

export interface ThreadEvents {
	onDone(thread: ScanThread, done: TaskDone): void;
	/** It ended without being asked to. `ordinal` is the message it was at, undefined when it was at none. */
	onLost(thread: ScanThread, error: Error, at: { task: number; ordinal: number } | undefined): void;
}

/** One scanning thread and the tasks it has been given. */
export class ScanThread {
	readonly #worker: Worker;
	readonly #position = new Int32Array(new SharedArrayBuffer(8));
	readonly #tasks = new Set<number>();
	#seen = "";
	#seenAt = 0;
	#ended = false;

	constructor({ settings, roomMegabytes }: Pick<PoolOptions, "settings" | "roomMegabytes">, events: ThreadEvents) {
		Atomics.store(this.#position, 1, -1);
		const workerData: ThreadData = { settings, position: this.#position.buffer as SharedArrayBuffer };
		const maxYoungGenerationSizeMb = timesRoom * roomMegabytes;
		this.#worker = new Worker(entry, {
			workerData,
			env: environment(),
			resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb },
		});
		this.#worker.on("message", (done: TaskDone) => {
			this.#tasks.delete(done.id);
			events.onDone(this, done);
		});
		this.#worker.on("error", (error: Error) => this.#lose(error, events));
		this.#worker.on("exit", () => this.#lose(new Error("the thread ended"), events));
	}

	/** Tasks it has not answered yet. */
	get tasks(): ReadonlySet<number> {
		return this.#tasks;
	}

	give(task: Task): void {
		this.#tasks.add(task.id);
		this.#worker.postMessage(task);
	}

	/** Milliseconds it has been at the same message; 0 while it is at none. */
	heldUp(now: number): number {
		const ordinal = Atomics.load(this.#position, 1);
		const position = `${Atomics.load(this.#position, 0)}:${ordinal}`;
		if (position === this.#seen && ordinal >= 0) return now - this.#seenAt;
		this.#seen = position;
		this.#seenAt = now;
		return 0;
	}

	/** Ends it; nothing more is heard of it. */
	async end(): Promise<void> {
		this.#ended = true;
		await this.#worker.terminate();
	}

	/** The message it is at. */
	get position(): { task: number; ordinal: number } | undefined {
		const ordinal = Atomics.load(this.#position, 1);
		return ordinal < 0 ? undefined : { task: Atomics.load(this.#position, 0), ordinal };
	}

	#lose(error: Error, events: ThreadEvents): void {
		if (this.#ended) return;
		this.#ended = true;
		events.onLost(this, error, this.position);
	}
}

/** Node tells threads by this variable alone where compiled code is kept; without it each compiles what its process had ready. */
function environment(): NodeJS.ProcessEnv {
	const folder = getCompileCacheDir();
	return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}
