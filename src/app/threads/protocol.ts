import type { Envelope } from "../../signals/facts.ts";
import type { MailClass } from "../../verdict/verdict.ts";
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
	/** What the SMTP transaction said of each message; undefined where there was none. */
	readonly envelopes: readonly (Envelope | undefined)[];
	/** Messages that brought down or held up a thread before, with what is to be said of them. */
	readonly failed: ReadonlyMap<number, string>;
}

/** What came of one message. A failure is our fault, never the message's: no input should bring it about. */
export type Outcome = { readonly kind: "verdict"; readonly record: VerdictRecord } | { readonly kind: "failed"; readonly reason: string };

/** The answer to a task: its outcomes, the JSON of all their records in one piece of memory that changes hands. */
export interface TaskDone {
	readonly id: number;
	readonly json: Uint8Array<ArrayBuffer>;
	readonly outcomes: readonly PackedOutcome[];
}

export type PackedOutcome =
	| { readonly kind: "verdict"; readonly class: MailClass; readonly language: string /** Bytes of its JSON. */; readonly length: number }
	| { readonly kind: "failed"; readonly reason: string };

export function packed(id: number, outcomes: readonly Outcome[]): TaskDone {
	const json = new Uint8Array(outcomes.reduce((sum, outcome) => sum + (outcome.kind === "verdict" ? outcome.record.json.length : 0), 0));
	let at = 0;
	const list = outcomes.map((outcome): PackedOutcome => {
		if (outcome.kind === "failed") return outcome;
		const { class: mailClass, language, json: own } = outcome.record;
		json.set(own, at);
		at += own.length;
		return { kind: "verdict", class: mailClass, language, length: own.length };
	});
	return { id, json, outcomes: list };
}

export function unpacked({ json, outcomes }: TaskDone): Outcome[] {
	let at = 0;
	return outcomes.map((outcome): Outcome => {
		if (outcome.kind === "failed") return outcome;
		const { class: mailClass, language, length } = outcome;
		at += length;
		return { kind: "verdict", record: { class: mailClass, language, json: json.subarray(at - length, at) } };
	});
}
