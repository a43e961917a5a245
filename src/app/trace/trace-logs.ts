import { readError } from "../../base/read-error.ts";
import { detectFormat, understands } from "../../dns/logs/detect-format.ts";
import { formats } from "../../dns/logs/formats.ts";
import type { FormatName, LogFormat } from "../../dns/logs/log-format.ts";
import { logsOnceEach } from "./logs-once-each.ts";
import type { LookupFilter } from "./lookup-filter.ts";
import { type LogReading, readLog } from "./read-log.ts";
import { LogTally } from "./log-tally.ts";
import { mixedFormat } from "./mixed-format.ts";
import { type LogSource, logSource } from "./log-source.ts";
import { pieceBytes } from "./record-reader.ts";
import { NeedleSearch } from "./needle-search.ts";
import { resultOf } from "./result-of.ts";
import { Trace } from "./trace.ts";
import type { TracedDomain } from "./traced-domain.ts";
import { type TraceLimits, traceLimits } from "./trace-limits.ts";
import type { TraceResult } from "./trace-result.ts";

/** Of a log that may be none: as much of its first line is shown. */
const beginningKept = 1_000;

export interface TraceOptions {
	/** What all logs are, where they are not to be told by their content. */
	readonly format?: FormatName;
	/** Names of clients by address. */
	readonly clientNames?: ReadonlyMap<string, string>;
	readonly filter?: LookupFilter;
	/** When mail of the campaign was first and last seen. */
	readonly mailSeen?: TraceResult["mailSeen"];
	readonly limits?: TraceLimits;
	/** Called as bytes are read: of which reading (from 1), how many so far, of how many, and lines of the first one. */
	readonly onProgress?: (progress: TraceProgress) => void;
}

export interface TraceProgress {
	readonly reading: number;
	readonly bytes: number;
	readonly total: number;
	readonly lines: number;
}

/**
 * Who looked up these domains, by DNS logs of any kind and size ("-" is standard input). A log that cannot be read, or is none,
 * is told in the result's `logs`; the others are read all the same. Logs are read again while chains of CNAMEs lead on; memory
 * is bounded by the limits.
 */
export async function traceLogs(
	domains: readonly TracedDomain[],
	paths: readonly string[],
	options: TraceOptions = {},
): Promise<TraceResult> {
	const limits = options.limits ?? traceLimits;
	const trace = new Trace(domains, limits, options.filter);
	const { paths: logs, repeated } = await logsOnceEach(paths);
	const tallies = logs.map((path) => new LogTally(path));
	const sources = await openAll(tallies);
	const piece = Buffer.allocUnsafe(pieceBytes);
	try {
		let more = true;
		let readings = 0;
		while (more && readings < limits.passes) {
			await readAll(trace, sources, piece, ++readings, options);
			more = trace.endReading();
		}
		const result = resultOf(trace, tallies, options.clientNames ?? new Map(), {
			domains: domains.length,
			chainsCut: more,
			...(options.mailSeen && { mailSeen: options.mailSeen }),
		});
		return { ...result, repeated };
	} finally {
		for (const { source } of sources) await source.close();
	}
}

interface OpenLog {
	readonly source: LogSource;
	readonly tally: LogTally;
	format: LogFormat | undefined;
}

async function openAll(tallies: readonly LogTally[]): Promise<OpenLog[]> {
	const opened: OpenLog[] = [];
	for (const tally of tallies) {
		try {
			opened.push({ source: await logSource(tally.path), tally, format: undefined });
		} catch (error) {
			tally.trouble = readError(error);
		}
	}
	return opened;
}

/** One reading of all logs. */
interface Reading extends Pick<LogReading, "trace" | "piece" | "first" | "progressed"> {
	/** The format of all logs, where it was told. */
	readonly told: FormatName | undefined;
	readonly onBytes: (count: number) => void;
}

/** Reads every log once. */
async function readAll(trace: Trace, logs: readonly OpenLog[], piece: Buffer, reading: number, options: TraceOptions): Promise<void> {
	const total = logs.reduce((sum, { source }) => sum + source.size, 0);
	let bytes = 0;
	const onBytes = (count: number) => {
		bytes += count;
	};
	const progressed = () => {
		const lines = logs.reduce((sum, { tally }) => sum + tally.lines, 0);
		options.onProgress?.({ reading, bytes, total, lines });
	};
	for (const log of logs) {
		if (log.tally.trouble !== "") continue;
		trace.nextLog();
		try {
			await readOne(log, { trace, piece, first: reading === 1, told: options.format, onBytes, progressed });
		} catch (error) {
			log.tally.trouble = log.tally.format === undefined ? readError(error) : `read only in part: ${readError(error)}`;
		}
	}
}

async function readOne(log: OpenLog, { trace, piece, first, told, onBytes, progressed }: Reading): Promise<void> {
	const bytes = await log.source.read(onBytes);
	try {
		const held = await fill(bytes.next, piece);
		log.format ??= told === undefined ? formatBy(piece.subarray(0, held)) : formats[told];
		if (log.format === undefined) {
			log.tally.isNoLog(piece.subarray(0, held));
			return;
		}
		log.tally.format = log.format.name;
		const isStrange = first && told !== undefined && !understands(log.format, piece.subarray(0, held));
		// The piece is read over.
		const beginning = isStrange ? Buffer.from(piece.subarray(0, Math.min(held, beginningKept))) : undefined;
		const search = new NeedleSearch([...trace.names, ...log.format.always]);
		await readLog({
			bytes,
			piece,
			held,
			format: log.format,
			modified: log.source.modified,
			search,
			trace,
			tally: log.tally,
			first,
			progressed,
		});
		if (beginning !== undefined) log.tally.hasNothingOf(log.format.name, beginning);
	} finally {
		await bytes.close();
	}
}

/** By how a log begins; other programs may have written into it too. */
function formatBy(head: Buffer): LogFormat | undefined {
	const format = detectFormat(head);
	return format === undefined ? undefined : mixedFormat(format);
}

/** The beginning of a log, as much as fits. */
async function fill(next: (into: Buffer, offset: number) => Promise<number>, piece: Buffer): Promise<number> {
	let held = 0;
	while (held < piece.length) {
		const count = await next(piece, held);
		if (count === 0) break;
		held += count;
	}
	return held;
}
