import type { FormatName } from "../../dns/logs/log-format.ts";
import type { LogTrace } from "./trace-result.ts";

/** Characters of a line that are shown. */
const shownCharacters = 200;

/** What was seen of one log. */
export class LogTally {
	readonly path: string;
	format: FormatName | undefined;
	lines = 0;
	notUnderstood = 0;
	/** Records that were understood, of those that were looked at; they may have told nothing. */
	understood = 0;
	/** Lines with one of the names whose times tell no zone. */
	zoneless = 0;
	trouble = "";
	from: number | undefined;
	to: number | undefined;
	#firstNotUnderstood = "";

	constructor(path: string) {
		this.path = path;
	}

	get trace(): LogTrace {
		return {
			log: this.path === "-" ? "standard input" : this.path,
			format: this.format ?? null,
			lines: this.lines,
			notUnderstood: this.notUnderstood,
			firstNotUnderstood: this.#firstNotUnderstood,
			trouble: this.trouble,
		};
	}

	/** The log covers this moment. */
	covers(at: number | undefined): void {
		if (at === undefined) return;
		this.from = Math.min(this.from ?? at, at);
		this.to = Math.max(this.to ?? at, at);
	}

	doesNotUnderstand(beginning: Buffer): void {
		if (this.notUnderstood++ === 0) this.#firstNotUnderstood = shown(beginning);
	}

	/** A log said to be of a format of which nothing was in it: what was looked for would not have been found either. */
	hasNothingOf(format: FormatName, beginning: Buffer): void {
		if (this.understood > 0 || beginning.length === 0) return;
		this.format = undefined;
		this.trouble = `no record of ${format} was understood in it; its first line is “${firstLine(beginning)}”; leave --format out, and what it is is told by its content`;
	}

	/** An empty log is none and no trouble either. */
	isNoLog(beginning: Buffer): void {
		if (beginning.length > 0)
			this.trouble = `no DNS log that I know: its first line is “${firstLine(beginning)}”; say which with --format, if it is one`;
	}
}

function firstLine(bytes: Buffer): string {
	const end = bytes.indexOf(0x0a);
	return shown(end < 0 ? bytes : bytes.subarray(0, end));
}

function shown(bytes: Buffer): string {
	return bytes.toString("utf8", 0, shownCharacters).trimEnd();
}
