import type { Framing } from "../../dns/logs/framing.ts";
import type { LogBytes } from "./log-source.ts";
import type { NeedleSearch } from "./needle-search.ts";

/** Bytes looked at in one go, and so the longest record that is found. */
export const pieceBytes = 512 * 1024;
const lineFeed = 0x0a;
/** Bytes of a record too long to be held that stay for the next look, lest a name over the edge of two pieces be missed. */
const longestName = 1_024;

export interface RecordListener {
	/** A whole record with one of the names; or (`sampled`) any that begins a piece or ends the log, to see what time it covers. */
	record(bytes: Buffer, start: number, end: number, sampled: boolean): void;
	/** A record with one of the names that is longer than can be held, and was not read. */
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
	let skipped: LongRecord | undefined;
	for (let last = false; !last; ) {
		const count = end < piece.length ? await source.next(piece, end) : 0;
		last = count === 0 && end < piece.length;
		end += count;
		if (!last && end < piece.length && end < pieceBytes / 2) continue;
		let from = 0;
		if (skipped !== undefined) {
			const rest = piece.indexOf(lineFeed, skipped.looked);
			from = rest < 0 || rest >= end ? end : rest + 1;
			lookThrough(skipped, piece, from, search, listener);
			if (piece[from - 1] === lineFeed) skipped = undefined;
		}
		const whole = skipped !== undefined || last ? end : Math.max(from, framing.whole(piece, end));
		findRecords(piece, from, whole, framing, search, listener);
		if (last && whole > from) listener.record(piece, framing.start(piece, whole - 1, from), whole, true);
		listener.lines(countLines(piece, from, whole) + (last && whole > from && piece[whole - 1] !== lineFeed ? 1 : 0));
		if (whole === 0 && end === piece.length) {
			skipped = { beginning: Buffer.from(piece.subarray(0, 200)), looked: 0, isTold: false };
			lookThrough(skipped, piece, end, search, listener);
		}
		const left = skipped === undefined ? end - whole : Math.min(end, longestName);
		piece.copyWithin(0, end - left, end);
		end = left;
		if (skipped !== undefined) skipped.looked = left;
		listener.piece();
	}
}

/** A record too long to be held, as it goes by. */
interface LongRecord {
	readonly beginning: Buffer;
	/** Bytes of it in the piece that were looked through already. */
	looked: number;
	isTold: boolean;
}

/** Without one of the names it is nothing to anybody, as of any length. */
function lookThrough(record: LongRecord, piece: Buffer, to: number, search: NeedleSearch, listener: RecordListener): void {
	if (record.isTold || search.next(piece, 0, to) < 0) return;
	record.isTold = true;
	listener.tooLong(record.beginning);
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
