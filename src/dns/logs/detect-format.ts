import { formats } from "./formats.ts";
import type { Framing } from "./framing.ts";
import type { LogFormat } from "./log-format.ts";

/** Records that have to be understood before it is settled; a log with fewer has them all looked at. */
const enough = 20;
const longestRecord = 64 * 1024;

/**
 * The format of a log by its first bytes: the one that understands most records. Other lines may stand among them, as in a
 * syslog of everything. undefined when no format understands one.
 */
export function detectFormat(head: Buffer): LogFormat | undefined {
	let best: LogFormat | undefined;
	let most = 0;
	for (const format of Object.values(formats)) {
		const understood = understoodBy(format, head);
		if (understood > most) [best, most] = [format, understood];
	}
	return best;
}

/** Whether a log that begins so has something of this format in its beginning, if only a header. */
export function understands({ open, framing }: LogFormat, head: Buffer): boolean {
	const read = open(0);
	for (const [start, end] of recordsIn(framing, head)) if (read(head.toString("utf8", start, end)) !== undefined) return true;
	return false;
}

function understoodBy({ open, framing }: LogFormat, head: Buffer): number {
	const read = open(0);
	let understood = 0;
	for (const [start, end] of recordsIn(framing, head)) {
		if ((read(head.toString("utf8", start, end))?.length ?? 0) > 0) understood++;
		if (understood >= enough) break;
	}
	return understood;
}

/** Where records of readable length begin and end. */
function* recordsIn(framing: Framing, head: Buffer): Generator<readonly [number, number]> {
	for (let at = 0; at < head.length; ) {
		const end = framing.end(head, at, head.length);
		if (end - at <= longestRecord) yield [at, end];
		at = end;
	}
}
