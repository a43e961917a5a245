import type { ScannerSettings } from "../scanner-settings.ts";
import type { VerdictRecord } from "./verdict-record.ts";

/** What a scanning thread is started with. */
export interface ThreadData {
	readonly settings: ScannerSettings;
	/** Two 32-bit numbers that the thread writes and the pool reads: the task at work, and which message of it (-1: none). */
	readonly position: SharedArrayBuffer;
}

/** Messages to be scanned, in shared memory, one after the other. */
export interface Task {
	readonly id: number;
	readonly memory: SharedArrayBuffer;
	readonly lengths: readonly number[];
	/** Messages that brought down or held up a thread before, with what is to be said of them. */
	readonly failed: ReadonlyMap<number, string>;
}

export interface TaskDone {
	readonly id: number;
	readonly outcomes: readonly Outcome[];
}

/** What came of one message. A failure is our fault, never the message's: no input should bring it about. */
export type Outcome = { readonly kind: "verdict"; readonly record: VerdictRecord } | { readonly kind: "failed"; readonly reason: string };
