import type { Buffer } from "node:buffer";
import type { DefectList } from "./defect-list.ts";

const LF = 0x0a;
const CR = 0x0d;
/** Bytes in which line ends are looked at one by one; a mail that mixes them does so early. */
const LOOKED_AT = 128 * 1024;

/** Looks for NUL bytes, bare carriage returns, and a mixture of line ends: what SMTP smuggling and careless bulk mailers leave. */
export function findLineDefects(source: Buffer, defects: DefectList): void {
	if (source.indexOf(0) >= 0) defects.note("NUL_BYTE", "a byte of value zero");
	const firstReturn = source.indexOf(CR);
	// Saved mail has line feeds alone mostly, and then this is all.
	if (firstReturn < 0) return;
	countLineEnds(source.subarray(0, LOOKED_AT), defects);
}

function countLineEnds(head: Buffer, defects: DefectList): void {
	let bareFeeds = 0;
	let bareReturns = 0;
	let pairs = 0;
	let previous = 0;
	for (let i = 0; i < head.length; i++) {
		const byte = head[i] as number;
		if (byte === LF) {
			if (previous === CR) pairs++;
			else bareFeeds++;
		} else if (previous === CR) bareReturns++;
		previous = byte;
	}
	if (bareReturns > 0) defects.note("BARE_CR", "carriage return without a line feed", bareReturns);
	if (bareFeeds > 0 && pairs > 0)
		defects.note("BARE_LF_MIXED", "line feeds with and without a carriage return", Math.min(bareFeeds, pairs));
}
