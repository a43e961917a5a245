import type { Verdict } from "../create-scanner.ts";
import type { Unreadable } from "../readers/found.ts";
import type { Outcome } from "./protocol.ts";

export interface Scanned {
	readonly kind: "scanned";
	readonly source: string;
	readonly index: number;
	readonly verdict: Verdict;
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
	return { kind: "scanned", source, index, verdict: outcome.verdict };
}
