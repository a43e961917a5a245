import type { MessageReport } from "../../gate/message-report.ts";
import type { Envelope } from "../../signals/facts.ts";
import { Batch } from "./batch.ts";
import type { Outcome } from "./protocol.ts";
import { type PoolOptions, ScanPool } from "./scan-pool.ts";

interface Waiting {
	readonly message: Uint8Array;
	readonly envelope: Envelope;
	readonly resolve: (report: MessageReport) => void;
	readonly reject: (cause: Error) => void;
}

/** Batches at a thread: one it is at, one that lies ready. What comes meanwhile makes the next batch larger, not the wait longer. */
const batchesPerThread = 2;
/** Messages of one batch. A batch is answered as a whole: more would let the first of them wait for the last. */
const mostTogether = 8;

/**
 * The gate's scanning threads: single messages in, their reports out. Messages that wait go over together. A message that
 * brings its thread down or holds it up rejects, and nothing else is disturbed.
 */
export class ReportPool {
	readonly #pool: ScanPool;
	readonly #free: Batch[];
	#waiting: Waiting[] = [];
	#planned = false;

	constructor(options: PoolOptions) {
		this.#pool = new ScanPool({ ...options, settings: { ...options.settings, look: "report" } });
		this.#free = Array.from({ length: options.threads * batchesPerThread }, () => new Batch());
	}

	/** Rejects with what the scanner failed at. The message must stay as it is until then. */
	report(message: Uint8Array, envelope: Envelope): Promise<MessageReport> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ message, envelope, resolve, reject });
			this.#plan();
		});
	}

	/** Messages that no thread has been given yet. */
	get backlog(): number {
		return this.#waiting.length;
	}

	async close(): Promise<void> {
		await this.#pool.close();
		for (const { reject } of this.#waiting.splice(0)) reject(new Error("the scanner was closed"));
	}

	/** What arrives in the same turn of the event loop goes over together. */
	#plan(): void {
		if (this.#planned) return;
		this.#planned = true;
		setImmediate(() => {
			this.#planned = false;
			while (this.#waiting.length > 0 && this.#free.length > 0) void this.#send(this.#free.pop() as Batch);
		});
	}

	async #send(batch: Batch): Promise<void> {
		const together = Math.min(mostTogether, Math.max(1, Math.ceil(this.#waiting.length / (this.#free.length + 1))));
		const sent: Waiting[] = [];
		while (sent.length < together && this.#waiting.length > 0) {
			const next = this.#waiting[0] as Waiting;
			if (!batch.add(next.message, next.envelope)) break;
			sent.push(next);
			this.#waiting.shift();
		}
		try {
			const outcomes = await this.#pool.scan(batch);
			for (const [at, waiting] of sent.entries()) settle(waiting, outcomes[at] as Outcome);
		} catch (cause) {
			for (const { reject } of sent) reject(cause as Error);
		} finally {
			batch.clear();
			this.#free.push(batch);
			if (this.#waiting.length > 0) this.#plan();
		}
	}
}

function settle({ resolve, reject }: Waiting, outcome: Outcome): void {
	if (outcome.kind === "failed") return reject(new Error(outcome.reason));
	const { json } = outcome.record;
	resolve(JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString()) as MessageReport);
}
