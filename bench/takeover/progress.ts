import { bar } from "../../src/cli/terminal/bar.ts";

const width = 30;

/** A bar on standard error, where that is a terminal; a line at the end of each step otherwise. */
export class Progress {
	#step = "";
	#shownAt = 0;

	show(step: string, done: number, all: number): void {
		if (!process.stderr.isTTY) {
			if (step !== this.#step) console.error(step);
			this.#step = step;
			return;
		}
		const now = performance.now();
		if (now - this.#shownAt < 100 && done < all) return;
		this.#shownAt = now;
		process.stderr.write(`\r\u001b[K${bar(all === 0 ? 1 : done / all, width).padEnd(width)} ${step}`);
	}

	end(): void {
		if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
	}
}
