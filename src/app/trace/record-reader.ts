import type { Framing } from "../../dns/logs/framing.ts";
import type { LogBytes } from "./log-source.ts";
import type { NeedleSearch } from "./needle-search.ts";

/** Bytes looked at in one go, and so the longest record that is found. */
export const pieceBytes = 512 * 1024;
const lineFeed = 0x0a;

export interface RecordListener {
	/** A whole record with one of the names; or (`sampled`) any that begins a piece or ends the log, to see what time it covers. */
	record(bytes: Buffer, start: number, end: number, sampled: boolean): void;
	/** A record longer than can be held, of which nothing was read. */
	tooLong(beginning: Buffer): void;
	lines(count: number): void;
	/** After each piece, so that others get their turn. */
	piece(): void;
}

/**
 * Finds the records with one of the names in bytes that come in pieces, without looking at the others: their lines are counted
 * and that is all. Holds one piece, whatever the log is like. `piece` has `held` bytes of the log's beginning in it.
 */
export async function readRecords(
	source: LogBytes,
	piece: Buffer,
	held: number,
	framing: Framing,
	search: NeedleSearch,
	listener: RecordListener,
): Promise<void> {
	let end = held;
	let skipping = false;
	for (let last = false; !last; ) {
		const count = end < piece.length ? await source.next(piece, end) : 0;
		last = count === 0 && end < piece.length;
		end += count;
		if (!last && end < piece.length && end < pieceBytes / 2) continue;
		let from = 0;
		if (skipping) {
			const rest = piece.indexOf(lineFeed);
			skipping = rest < 0 || rest >= end;
			from = skipping ? end : rest + 1;
		}
		const whole = skipping || last ? end : Math.max(from, framing.whole(piece, end));
		findRecords(piece, from, whole, framing, search, listener);
		if (last && whole > from) listener.record(piece, framing.start(piece, whole - 1, from), whole, true);
		listener.lines(countLines(piece, from, whole) + (last && whole > from && piece[whole - 1] !== lineFeed ? 1 : 0));
		if (whole === 0 && end === piece.length) {
			listener.tooLong(piece.subarray(0, 200));
			skipping = true;
			end = 0;
		} else {
			piece.copyWithin(0, whole, end);
			end -= whole;
		}
		listener.piece();
	}
}

function findRecords(piece: Buffer, from: number, to: number, framing: Framing, search: NeedleSearch, listener: RecordListener): void {
	if (from >= to) return;
	let at = framing.end(piece, from, to);
	const found = search.next(piece, from, to);
	if (found < 0 || found >= at) listener.record(piece, from, at, true);
	for (let hit = found; hit >= 0; hit = search.next(piece, at, to)) {
		const start = framing.start(piece, hit, from);
		at = Math.max(framing.end(piece, hit, to), hit + 1);
		listener.record(piece, start, at, false);
	}
}

function countLines(bytes: Buffer, from: number, to: number): number {
	let count = 0;
	for (let at = bytes.indexOf(lineFeed, from); at >= 0 && at < to; at = bytes.indexOf(lineFeed, at + 1)) count++;
	return count;
}
