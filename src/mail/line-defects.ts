import type { Buffer } from "node:buffer";
import { LowBytes } from "../base/low-bytes.ts";
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
	const low = new LowBytes(head);
	let bareFeeds = 0;
	let bareReturns = 0;
	let pairs = 0;
	for (let at = low.next(0); at < head.length; at = low.next(at + 1)) {
		const byte = head[at];
		if (byte === LF) bareFeeds++;
		else if (byte !== CR) continue;
		else if (head[at + 1] === LF) {
			pairs++;
			at++;
		} else if (at + 1 < head.length) bareReturns++;
	}
	if (bareReturns > 0) defects.note("BARE_CR", "carriage return without a line feed", bareReturns);
	if (bareFeeds > 0 && pairs > 0)
		defects.note("BARE_LF_MIXED", "line feeds with and without a carriage return", Math.min(bareFeeds, pairs));
}
