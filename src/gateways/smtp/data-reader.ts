import { EndOfData } from "./end-of-data.ts";
import type { MemoryBudget } from "./memory-budget.ts";
import { readMessageLines } from "./message-lines.ts";
import { normalizeLineEnds } from "./normalize-line-ends.ts";

/** What came of reading a message to its end. */
export type DataResult =
	/** Dots unstuffed, CR LF line ends; `start` free bytes lie before the message for the fields put on top. */
	| { readonly kind: "message"; readonly buffer: Buffer; readonly start: number; readonly end: number }
	| { readonly kind: "too-large" }
	| { readonly kind: "no-memory" }
	| { readonly kind: "bare-line-end" }
	| { readonly kind: "nul" };

export interface DataLimits {
	readonly messageBytes: number;
	readonly bareLineEnds: "refuse" | "normalize";
	/** SIZE as announced, 0 where it was not. */
	readonly announced: number;
}

/** Room before the message, for Received, Date and Message-ID: with it they need no second copy. */
const headroom = 2048;
/** First room for a message of unknown size; it doubles as needed. */
const firstBytes = 16_384;
/** A client that announces much and sends nothing gets no more than this ahead. */
const mostAhead = 262_144;

/**
 * Collects one message. Bytes are copied once, into one buffer that grows, so that a client that sends single bytes costs no
 * more memory than another. A message that is too large is read to its end with nothing of it kept.
 */
export class DataReader {
	readonly #limits: DataLimits;
	readonly #budget: MemoryBudget;
	readonly #endOfData = new EndOfData();
	#buffer: Buffer | undefined;
	#length = headroom;
	#refusal: "too-large" | "no-memory" | undefined;
	#taken = 0;
	/** Bytes seen, kept or not; for the minimum rate. */
	received = 0;

	constructor(limits: DataLimits, budget: MemoryBudget) {
		this.#limits = limits;
		this.#budget = budget;
	}

	/** How many bytes of this piece belong to the message; -1 when it goes on. */
	push(piece: Buffer): number {
		const used = this.#endOfData.find(piece);
		const part = used === -1 ? piece : piece.subarray(0, used);
		this.received += part.length;
		if (this.#refusal === undefined) this.#keep(part);
		return used;
	}

	/** After `push` told the end. What it gives is counted in the budget until `release`. */
	finish(): DataResult {
		if (this.#refusal === undefined && this.#length - headroom - 3 > this.#limits.messageBytes) this.#drop("too-large");
		if (this.#refusal !== undefined) return { kind: this.#refusal };
		// Without the dot and CR LF of the end mark; the CR LF before it ends the last line.
		return this.#unstuffed(this.#buffer!, this.#length - 3);
	}

	/** Gives the memory back to the budget: the message is on disk, or never will be. */
	release(): void {
		this.#budget.give(this.#taken);
		this.#taken = 0;
		this.#buffer = undefined;
	}

	#keep(part: Buffer): void {
		// Five more, for the end mark that is no part of the message.
		if (this.#length - headroom + part.length > this.#limits.messageBytes + 5) return this.#drop("too-large");
		if (!this.#makeRoom(this.#length + part.length)) return this.#drop("no-memory");
		part.copy(this.#buffer!, this.#length);
		this.#length += part.length;
	}

	#makeRoom(needed: number): boolean {
		const have = this.#buffer?.length ?? 0;
		if (needed <= have) return true;
		const ahead = have === 0 ? Math.max(firstBytes, Math.min(this.#limits.announced + 16, mostAhead)) + headroom : have * 2;
		const size = Math.max(needed, Math.min(ahead, this.#limits.messageBytes + headroom + 16));
		if (!this.#budget.take(size - have)) return false;
		this.#taken += size - have;
		const larger = Buffer.allocUnsafeSlow(size);
		this.#buffer?.copy(larger, headroom, headroom, this.#length);
		this.#buffer = larger;
		return true;
	}

	#drop(refusal: "too-large" | "no-memory"): void {
		this.#refusal = refusal;
		this.release();
	}

	#unstuffed(buffer: Buffer, end: number): DataResult {
		const lines = readMessageLines(buffer, headroom, end);
		if (lines.nul) return { kind: "nul" };
		if (lines.bare && this.#limits.bareLineEnds === "refuse") return { kind: "bare-line-end" };
		const unstuffedEnd = withoutDots(buffer, lines.dots, end);
		if (!lines.bare) return { kind: "message", buffer, start: headroom, end: unstuffedEnd };
		const normal = normalizeLineEnds(buffer, headroom, unstuffedEnd);
		return { kind: "message", buffer: normal, start: headroom, end: normal.length };
	}
}

/** Closes the gaps in place. Returns where the message now ends. */
function withoutDots(buffer: Buffer, dots: readonly number[], end: number): number {
	for (let index = 0; index < dots.length; index++) {
		const from = dots[index]! + 1;
		buffer.copyWithin(dots[index]! - index, from, dots[index + 1] ?? end);
	}
	return end - dots.length;
}
