import type { Unreadable } from "../readers/found.ts";
import type { Outcome } from "./protocol.ts";
import type { VerdictRecord } from "./verdict-record.ts";

export interface Scanned {
	readonly kind: "scanned";
	readonly source: string;
	readonly index: number;
	readonly record: VerdictRecord;
}

/** A message on which the scanner itself failed. */
export interface Failed {
	readonly kind: "failed";
	readonly source: string;
	readonly index: number;
	readonly reason: string;
}

export type ScanResult = Scanned | Failed | Unreadable;

export function resultOf({ source, index }: { source: string; index: number }, outcome: Outcome): Scanned | Failed {
	if (outcome.kind === "failed") return { kind: "failed", source, index, reason: outcome.reason };
	return { kind: "scanned", source, index, record: outcome.record };
}
