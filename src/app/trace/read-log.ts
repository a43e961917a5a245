import type { DnsRecord } from "../../dns/logs/dns-record.ts";
import type { LogFormat } from "../../dns/logs/log-format.ts";
import type { LogBytes } from "./log-source.ts";
import { zonelessLines } from "./local-zone.ts";
import { isOfAnotherProgram } from "./of-another-program.ts";
import type { LogTally } from "./log-tally.ts";
import type { NeedleSearch } from "./needle-search.ts";
import { readRecords } from "./record-reader.ts";
import type { Trace } from "./trace.ts";

/** Longer ones are no records of a DNS server, and no format has to look through them. */
const longestRecord = 64 * 1024;

export interface LogReading {
	readonly bytes: LogBytes;
	readonly piece: Buffer;
	/** Bytes of the log's beginning that are in `piece` already. */
	readonly held: number;
	readonly format: LogFormat;
	readonly modified: number;
	readonly search: NeedleSearch;
	readonly trace: Trace;
	readonly tally: LogTally;
	/** The first reading of it: lines are counted once. */
	readonly first: boolean;
	readonly progressed: () => void;
}

/** Reads one log to its end and hands on what its records tell. */
export async function readLog({
	bytes,
	piece,
	held,
	format,
	modified,
	search,
	trace,
	tally,
	first,
	progressed,
}: LogReading): Promise<void> {
	const read = format.open(modified);
	await readRecords(bytes, piece, held, format.framing, search, {
		record(buffer, start, end, sampled) {
			const text = end - start > longestRecord ? undefined : buffer.toString("utf8", start, end);
			const records = text === undefined ? undefined : read(text);
			if (text !== undefined && records !== undefined) {
				tally.understood++;
				if (first && !sampled) tally.zoneless += zonelessLines(text, modified);
				for (const record of records) for (const at of timesOf(record)) tally.covers(at);
				if (!sampled) trace.take(records);
			} else if (first && !sampled && (text === undefined || !isOfAnotherProgram(text, modified)))
				tally.doesNotUnderstand(buffer.subarray(start, end));
		},
		tooLong(beginning) {
			if (first) tally.doesNotUnderstand(beginning);
		},
		lines(count) {
			if (first) tally.lines += count;
		},
		piece: progressed,
	});
}

function timesOf(record: DnsRecord): (number | undefined)[] {
	if (record.kind === "lookup") return [record.at];
	return record.kind === "seen" ? [record.first, record.last] : [];
}
