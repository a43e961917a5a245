import type { BoundedText } from "./bounded-text.ts";
import type { Matrix } from "./matrix.ts";

// In parts of the letter size. Letters of one word stand closer, words farther apart, in all fonts that are read with ease.
const wordGap = 0.18;
const lineGap = 0.5;
const backwards = 1;
// In points: smaller letters cannot be read, and only filler is written in them.
const smallestSize = 2;

/** Puts pieces of text, each with its place on the page, together into words and lines, in the order they are painted. */
export class TextPlacer {
	readonly #out: BoundedText;
	#x = Number.NaN;
	#y = 0;
	#last = "";
	#lastX = 0;
	#lastY = 0;

	constructor(out: BoundedText) {
		this.#out = out;
	}

	/** `matrix` leads from letters of size 1 to the page; `width` is how far the piece moves the pen, in the same unit. */
	place(text: string, width: number, matrix: Matrix): void {
		const a = matrix[0];
		const b = matrix[1];
		const x = matrix[4];
		const y = matrix[5];
		const size = Math.hypot(matrix[2], matrix[3]);
		if (size < smallestSize || !Number.isFinite(size + x + y)) return;
		// Painted twice to look bold, or with a shadow.
		const repeated = text === this.#last && Math.hypot(x - this.#lastX, y - this.#lastY) < size * 0.12;
		if (!repeated) this.#separate(x, y, a, b, size);
		if (!repeated) this.#out.add(text);
		this.#last = text;
		this.#lastX = x;
		this.#lastY = y;
		this.#x = x + width * a;
		this.#y = y + width * b;
	}

	#separate(x: number, y: number, a: number, b: number, size: number): void {
		if (Number.isNaN(this.#x)) return this.#out.newLine();
		const length = Math.hypot(a, b) || 1;
		const dx = x - this.#x;
		const dy = y - this.#y;
		const along = (dx * a + dy * b) / length;
		const across = Math.abs(dy * a - dx * b) / length;
		if (across > size * lineGap || along < -size * backwards) this.#out.newLine();
		else if (along > size * wordGap) this.#out.space();
	}
}
