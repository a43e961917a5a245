import { bar } from "../../src/cli/terminal/bar.ts";

const width = 30;
/** A step has to have run for so long before it is said how long it will go on. */
const telling = 5_000;
/** Where no terminal is, how often a line says how far it is. */
const betweenLines = 60_000;

/** A bar and the time that is left on standard error, where that is a terminal; otherwise a line for each step, and one a minute of it. */
export class Progress {
	#step = "";
	#begunAt = 0;
	#shownAt = 0;

	show(step: string, done: number, all: number): void {
		const now = performance.now();
		if (step !== this.#step) this.#begin(step, now);
		const between = process.stderr.isTTY ? 100 : this.#shownAt === this.#begunAt ? telling : betweenLines;
		if (now - this.#shownAt < between && (done < all || !process.stderr.isTTY)) return;
		this.#shownAt = now;
		const left = timeLeft(now - this.#begunAt, done, all);
		const share = all === 0 ? 1 : done / all;
		if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${bar(share, width).padEnd(width)} ${step}${left}`);
		else console.error(`${step}: ${Math.floor(share * 100)} %${left}`);
	}

	end(): void {
		this.#step = "";
		if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
	}

	#begin(step: string, now: number): void {
		this.#step = step;
		this.#begunAt = now;
		this.#shownAt = now;
		if (!process.stderr.isTTY) console.error(step);
	}
}

/** ", about 12 minutes left", were the rest as quick as what is done; "" while too little is. */
function timeLeft(elapsed: number, done: number, all: number): string {
	if (elapsed < telling || done === 0 || done >= all) return "";
	const seconds = ((elapsed / done) * (all - done)) / 1_000;
	if (seconds < 90) return `, about ${Math.ceil(seconds)} seconds left`;
	return `, about ${Math.round(seconds / 60)} minutes left`;
}
