import type { DrillEvent } from "../../app/drill/drill-event.ts";
import type { ScreenStream } from "../screen.ts";
import type { Paint } from "../terminal/colour.ts";
import { progressBars } from "./progress-bars.ts";
import { timelineHead, timelineLines } from "./timeline-lines.ts";

type Progress = NonNullable<DrillEvent["progress"]>;

/** Redrawing more often costs time and is not seen. */
const redrawMilliseconds = 80;
const hideCursor = "\x1b[?25l";
const showCursor = "\x1b[?25h";
const clearBelow = "\x1b[0J";
const linesUp = (count: number) => (count > 0 ? `\x1b[${count}A` : "");

/**
 * A timeline that grows downwards, with the bars that are under way below it, redrawn in place: an event with progress moves
 * its bar, any other is a line. Where there is no terminal:
 * a line for each event, and one for each bar when it is done. No line is as wide as the terminal, so that none is wrapped and
 * the way back up is known.
 */
export class LiveTimeline {
	readonly #output: ScreenStream;
	readonly #paint: Paint;
	readonly #live: boolean;
	readonly #bars = new Map<string, Progress>();
	/** Lines that are final but not yet written. */
	#waiting: string[] = [];
	/** Lines of bars on the screen, which the next drawing goes over. */
	#drawn = 0;
	#drawnAt = Number.NEGATIVE_INFINITY;
	readonly #restore = () => this.#output.write(showCursor);

	constructor(output: ScreenStream, paint: Paint) {
		this.#output = output;
		this.#paint = paint;
		this.#live = output.isTTY === true && process.env["TERM"] !== "dumb";
		this.#waiting.push(timelineHead(paint));
		if (!this.#live) return;
		this.#output.write(hideCursor);
		// Ctrl-C must not leave a terminal without a cursor.
		process.once("exit", this.#restore);
	}

	add(event: DrillEvent): void {
		if (event.progress !== undefined) this.#move(event.progress);
		else this.#waiting.push(...timelineLines(event, this.#columns, this.#paint));
		const now = performance.now();
		if (this.#waiting.length === 0 && now - this.#drawnAt < redrawMilliseconds) return;
		this.#drawnAt = now;
		this.#draw();
	}

	/** The last state of everything; what is printed afterwards stands below. */
	end(): void {
		for (const bar of this.#bars.values()) this.#waiting.push(...this.#barLines([bar]));
		this.#bars.clear();
		this.#draw();
		if (!this.#live) return;
		process.off("exit", this.#restore);
		this.#restore();
	}

	/** A bar that is done becomes part of the timeline. */
	#move(progress: Progress): void {
		if (progress.done < progress.total) this.#bars.set(progress.label, progress);
		else {
			this.#bars.delete(progress.label);
			this.#waiting.push(...this.#barLines([progress]));
		}
	}

	#draw(): void {
		const bars = this.#live ? this.#barLines([...this.#bars.values()]) : [];
		const lines = [...this.#waiting, ...bars].map((line) => `${line}\n`).join("");
		const over = this.#drawn > 0 ? `\r${linesUp(this.#drawn)}${clearBelow}` : "";
		if (over + lines !== "") this.#output.write(over + lines);
		this.#waiting = [];
		this.#drawn = bars.length;
	}

	#barLines(bars: readonly Progress[]): string[] {
		return progressBars(bars, this.#columns, this.#paint);
	}

	/** One less than there are: a line that fills the terminal is wrapped by some. */
	get #columns(): number {
		return this.#live ? Math.max(40, (this.#output.columns ?? 80) - 1) : 100;
	}
}
