import { bar } from "./terminal/bar.ts";
import { type Paint, paintFor } from "./terminal/colour.ts";
import { safeText } from "../base/safe-text.ts";
import { messageCount } from "./message-count.ts";

/** Text is handed to the system in pieces of about this size, where nobody waits for single lines. */
const pieceBytes = 64 * 1024;
/** Redrawing more often costs time and is not seen. */
const redrawMilliseconds = 100;
/** What is done by then needs no progress bar. */
const delayMilliseconds = 400;
const clearLine = "\r\x1b[2K";

/** What a screen needs of a stream: process.stdout has it, and so has what a test hands in. */
export interface ScreenStream {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(bytes: string | Uint8Array): boolean;
	once(event: "drain", listener: () => void): unknown;
}

/** Where a command writes: results to standard output, errors and the progress bar to standard error. */
export class Screen {
	readonly paint: Paint;
	readonly #output: ScreenStream;
	readonly #errors: ScreenStream;
	readonly #paintError: Paint;
	readonly #interactive: boolean;
	#waiting: Uint8Array[] = [];
	#waitingBytes = 0;
	#progress: (() => string) | undefined;
	#drawn = false;
	#drawnAt = 0;

	constructor(output: ScreenStream = process.stdout, errors: ScreenStream = process.stderr) {
		this.#output = output;
		this.#errors = errors;
		this.paint = paintFor(output);
		this.#paintError = paintFor(errors);
		this.#interactive = output.isTTY === true;
	}

	/** Does a person look at the results as they come? */
	get interactive(): boolean {
		return this.#interactive;
	}

	/** Columns to lay a line out for; Infinity where no terminal cuts or wraps it. */
	get columns(): number {
		return this.#interactive ? (this.#output.columns ?? 80) : Number.POSITIVE_INFINITY;
	}

	/** Is anyone there to see a progress bar? */
	get showsProgress(): boolean {
		return this.#errors.isTTY === true && process.env["TERM"] !== "dumb";
	}

	/** One line of results, of one piece or more; what comes from mail must have been made safe. Waits where the reader is slower than we are. */
	async line(...pieces: (string | Uint8Array)[]): Promise<void> {
		for (const piece of [...pieces, "\n"]) {
			const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
			this.#waiting.push(bytes);
			this.#waitingBytes += bytes.length;
		}
		if (this.#interactive || this.#waitingBytes > pieceBytes) await this.flush();
	}

	/** Bytes as they are, with nothing after them: for results that go to a file or another program. */
	async bytes(bytes: Uint8Array): Promise<void> {
		this.#waiting.push(bytes);
		this.#waitingBytes += bytes.length;
		if (this.#waitingBytes > pieceBytes) await this.flush();
	}

	async flush(): Promise<void> {
		const bytes = Buffer.concat(this.#waiting);
		this.#waiting = [];
		this.#waitingBytes = 0;
		if (bytes.length === 0) return;
		if (this.#interactive) this.#hideProgress();
		if (!this.#output.write(bytes)) await new Promise<void>((resolve) => this.#output.once("drain", resolve));
	}

	/** One line on standard error. */
	error(text: string): void {
		this.#hideProgress();
		this.#errors.write(`${this.#paintError("red", "tidegate:")} ${safeText(text)}\n`);
	}

	/** Shows what `draw` gives, again and again as progressed() is called. */
	startProgress(draw: () => string): void {
		if (this.showsProgress) this.#progress = draw;
		this.#drawnAt = performance.now() + delayMilliseconds - redrawMilliseconds;
	}

	progressed(): void {
		if (this.#progress === undefined) return;
		const now = performance.now();
		if (now - this.#drawnAt < redrawMilliseconds) return;
		this.#drawnAt = now;
		this.#drawn = true;
		this.#errors.write(clearLine + this.#progress());
	}

	endProgress(): void {
		this.#hideProgress();
		this.#progress = undefined;
	}

	#hideProgress(): void {
		if (this.#drawn) this.#errors.write(clearLine);
		this.#drawn = false;
	}
}

/** "Scanning ████████▌      57 %  1,234 messages". Without a total, only the count. */
export function progressLine(what: string, done: number, total: number | undefined, messages: number): string {
	return progressBar(what, done, total, messageCount(messages));
}

/** The same with any words behind it. */
export function progressBar(what: string, done: number, total: number | undefined, count: string): string {
	if (total === undefined || total === 0) return `${what}  ${count}`;
	const share = Math.min(1, done / total);
	const columns = Math.max(10, Math.min(40, (process.stderr.columns ?? 80) - what.length - count.length - 12));
	return `${what} ${bar(share, columns).padEnd(columns)} ${Math.floor(share * 100)} %  ${count}`;
}
