import type { Limits } from "../base/limits.ts";
import { DefectList } from "./defect-list.ts";

/** What all entities of one message share while it is read: limits, what was used up of them, and what was found broken. */
export class ParseContext {
	readonly limits: Limits;
	readonly defects = new DefectList();
	#charsetHint: (() => string | undefined) | undefined;
	#parts = 0;
	#decodedBytes = 0;
	readonly #deadline: number;

	constructor(limits: Limits) {
		this.limits = limits;
		this.#deadline = performance.now() + limits.messageMilliseconds;
	}

	/** A charset used elsewhere in the message: the best guess for 8-bit text that names none. undefined until the structure is known. */
	charsetHint(): string | undefined {
		return this.#charsetHint?.();
	}

	/**
	 * A function that is written right behind "x.y =" V8 takes for one to stay, and puts it, with all it refers to, where only
	 * full collections clear up. Handed in as an argument it goes with the message.
	 */
	hintAtCharsetBy(hint: () => string | undefined): void {
		this.#charsetHint = hint;
	}

	/** False when no further entity may be looked at: too many of them, or out of time. */
	admitEntity(): boolean {
		this.#parts += 1;
		if (this.#parts > this.limits.parts) {
			this.defects.note("TOO_MANY_PARTS", `more than ${this.limits.parts} body parts`);
			return false;
		}
		return !this.outOfTime();
	}

	outOfTime(): boolean {
		if (performance.now() <= this.#deadline) return false;
		this.defects.note("OUT_OF_TIME", `reading took more than ${this.limits.messageMilliseconds} ms`);
		return true;
	}

	/** A context of the same limits in which nothing is noted or used up: for a first look at a part. */
	withoutNoting(): ParseContext {
		return new ParseContext(this.limits);
	}

	/** How many of `wanted` decoded bytes the message may still have; notes a defect when it is fewer. */
	takeDecodedBytes(wanted: number): number {
		const left = Math.max(0, this.limits.decodedBytes - this.#decodedBytes);
		if (wanted > left) this.defects.note("DECODED_TOO_LARGE", `body parts decode to more than ${this.limits.decodedBytes} bytes`);
		const taken = Math.min(wanted, left);
		this.#decodedBytes += taken;
		return taken;
	}
}
