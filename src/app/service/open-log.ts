import { destination, pino } from "pino";
import type { Log } from "../../base/log.ts";
import type { Config } from "../../config/config.ts";
import { textLine } from "./text-line.ts";

/** The gate's log, on standard error: text for people, or an object a line. */
export function openLog({ level, format }: Config["log"]): Log {
	if (format === "json")
		return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ dest: 2, sync: false }));
	const lines = { write: (line: string) => process.stderr.write(`${textLine(line)}\n`) };
	return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);
}
