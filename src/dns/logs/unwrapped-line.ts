import { jsonObject } from "./json-object.ts";
import { isoMoment, lineTime } from "./line-time.ts";

/** Bytes of a message that the journal writes as numbers, because it has some that cannot be printed. */
const mostBytes = 4_096;

/** A line as the program wrote it, without what a journal or a container wrote around it. */
export interface UnwrappedLine {
	readonly text: string;
	/** The time that the wrapper tells. */
	readonly at: number | undefined;
}

/**
 * Takes a line out of `journalctl -o json` (as syslog would have it: host, program, number of the process) or out of Docker's json-file; any other
 * line is its own.
 */
export function unwrapped(line: string): UnwrappedLine {
	const object = jsonObject(line);
	if (object === undefined) return { text: line, at: undefined };
	return ofJournal(object) ?? ofDocker(object) ?? { text: line, at: undefined };
}

/** The wrapper's time or, without a wrapper, the one that the line begins with. */
export function momentOf({ text, at }: UnwrappedLine, modified: number): number | undefined {
	return at ?? lineTime(text, modified).at;
}

function ofJournal(object: Readonly<Record<string, unknown>>): UnwrappedLine | undefined {
	const message = messageOf(object["MESSAGE"]);
	if (message === undefined) return undefined;
	const word = (name: string) => (typeof object[name] === "string" ? object[name] : "");
	const pid = word("SYSLOG_PID") || word("_PID");
	const sender = `${word("_HOSTNAME")} ${word("SYSLOG_IDENTIFIER") || word("_COMM")}${pid === "" ? "" : `[${pid}]`}`;
	const at = Math.floor(Number(word("__REALTIME_TIMESTAMP")) / 1_000);
	return { text: `${sender}: ${message}`, at: at > 0 && at < 1e14 ? at : undefined };
}

function messageOf(message: unknown): string | undefined {
	if (typeof message === "string") return message;
	return Array.isArray(message) ? Buffer.from(message.slice(0, mostBytes)).toString() : undefined;
}

function ofDocker({ log, time }: Readonly<Record<string, unknown>>): UnwrappedLine | undefined {
	if (typeof log !== "string") return undefined;
	return { text: log.trimEnd(), at: typeof time === "string" ? isoMoment(time) : undefined };
}
