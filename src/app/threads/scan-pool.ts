import type { ScannerSettings } from "../scanner-settings.ts";
import type { Batch } from "./batch.ts";
import { type Outcome, type TaskDone, unpacked } from "./protocol.ts";
import { ScanThread, type ThreadEvents } from "./scan-thread.ts";

export interface PoolOptions {
	readonly threads: number;
	readonly settings: ScannerSettings;
	/** Longest time for one message before its thread is given up. The scanner's own budget is a fraction of it. */
	readonly hardLimitMilliseconds: number;
	/**
	 * Room for short-lived things that threads may take, and begin with where `--min-semi-space-size` was set to as much: else they begin with 1 MB.
	 * What does not fit is copied at each small collection, and what stays longer is moved to the room for long-lived things, to be searched and
	 * cleared there at many times the cost. More is worth its memory where threads scan for long, or much of what they give is kept.
	 */
	readonly roomMegabytes: number;
}

interface Job {
	readonly id: number;
	readonly batch: Batch;
	readonly failed: Map<number, string>;
	readonly resolve: (outcomes: readonly Outcome[]) => void;
	readonly reject: (error: Error) => void;
}

/** Tasks a thread has at once: while it is at one, the next lies ready. */
const tasksAhead = 2;
const watchMilliseconds = 250;

/**
 * Threads that scan batches. A message that brings its thread down or holds it up past the hard limit is answered with a
 * failure, the thread is replaced, and the rest of the batch is scanned again: nothing else is disturbed.
 */
export class ScanPool implements ThreadEvents {
	readonly #options: PoolOptions;
	readonly #threads: ScanThread[] = [];
	readonly #jobs = new Map<number, Job>();
	readonly #waiting: Job[] = [];
	readonly #watch: NodeJS.Timeout;
	#lastId = 0;
	#fault: Error | undefined;

	constructor(options: PoolOptions) {
		this.#options = options;
		for (let count = 0; count < options.threads; count++) this.#startThread();
		this.#watch = setInterval(() => this.#replaceHeldUp(), Math.min(watchMilliseconds, options.hardLimitMilliseconds)).unref();
	}

	/** What came of each message of a batch, in its order. The batch must stay as it is until then. Rejects when no thread can be started. */
	scan(batch: Batch): Promise<readonly Outcome[]> {
		if (this.#fault !== undefined) return Promise.reject(this.#fault);
		return new Promise((resolve, reject) => {
			const job = { id: ++this.#lastId, batch, failed: new Map<number, string>(), resolve, reject };
			this.#jobs.set(job.id, job);
			this.#waiting.push(job);
			this.#handOut();
		});
	}

	async close(): Promise<void> {
		clearInterval(this.#watch);
		await Promise.all(this.#threads.map((thread) => thread.end()));
	}

	onDone(_thread: ScanThread, done: TaskDone): void {
		this.#jobs.get(done.id)?.resolve(unpacked(done));
		this.#jobs.delete(done.id);
		this.#handOut();
	}

	onLost(thread: ScanThread, error: Error, at: { task: number; ordinal: number } | undefined): void {
		// It did not even get to a message: the next one would not either.
		if (at === undefined) return this.#giveUp(error);
		this.#replace(thread, at, `the scanner failed: ${error.message}`);
	}

	#startThread(): void {
		this.#threads.push(new ScanThread(this.#options, this));
	}

	#handOut(): void {
		while (this.#waiting.length > 0) {
			const thread = this.#threads.reduce((least, other) => (other.tasks.size < least.tasks.size ? other : least));
			if (thread.tasks.size >= tasksAhead) return;
			const { id, batch, failed } = this.#waiting.shift() as Job;
			thread.give({ id, memory: batch.memory, lengths: batch.lengths, envelopes: batch.envelopes, failed });
		}
	}

	#replaceHeldUp(): void {
		const now = performance.now();
		for (const thread of [...this.#threads]) {
			if (thread.heldUp(now) <= this.#options.hardLimitMilliseconds || thread.position === undefined) continue;
			const { position } = thread;
			void thread.end();
			this.#replace(thread, position, `not done after ${this.#options.hardLimitMilliseconds / 1000} s`);
		}
	}

	/** Puts a new thread in the place of one; what that had not answered goes to the front of the queue. */
	#replace(thread: ScanThread, at: { task: number; ordinal: number }, reason: string): void {
		this.#jobs.get(at.task)?.failed.set(at.ordinal, reason);
		this.#threads.splice(this.#threads.indexOf(thread), 1);
		this.#startThread();
		const unanswered = [...thread.tasks].map((id) => this.#jobs.get(id)).filter((job) => job !== undefined);
		this.#waiting.unshift(...unanswered);
		this.#handOut();
	}

	#giveUp(error: Error): void {
		this.#fault = error;
		for (const job of this.#jobs.values()) job.reject(error);
		this.#jobs.clear();
		this.#waiting.length = 0;
	}
}
