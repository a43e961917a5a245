import type { HiddenText, HidingWay } from "../html-facts.ts";
import { VisibleText } from "./visible-text.ts";

/** Runs of hidden text that are kept; the rest is counted only. */
const mostRuns = 200;
/** Hidden text is the preview line when at most this much visible text ("View in browser") stands before it … */
const mostBefore = 60;
/** … and all of it is not longer than mailers show, by a wide margin. */
const longestPreheader = 400;

/** Collects text that is in the source and not seen, the preview line at the head of the body apart. */
export class HiddenTexts {
	readonly runs: HiddenText[] = [];
	/** In all runs, those that were not kept among them. */
	characters = 0;
	preheader = "";
	readonly #text: VisibleText;
	readonly #limit: number;
	#how: HidingWay | undefined;

	constructor(limit: number) {
		this.#limit = limit;
		this.#text = new VisibleText(limit);
	}

	/** A run is under way. */
	get open(): boolean {
		return this.#how !== undefined;
	}

	/** @param before characters of visible text so far */
	add(source: string, start: number, end: number, how: HidingWay, before: number): void {
		if (how !== this.#how) this.end(before);
		this.#how = how;
		this.#text.add(source, start, end, false);
	}

	space(): void {
		this.#text.space();
	}

	/** Visible text follows, or hidden text of another kind. */
	end(before: number): void {
		const how = this.#how;
		if (how === undefined) return;
		this.#how = undefined;
		const text = this.#text.take();
		if (text === "") return;
		if (before <= mostBefore && this.preheader.length + text.length <= longestPreheader) {
			this.preheader = this.preheader === "" ? text : `${this.preheader} ${text}`;
			return;
		}
		if (this.runs.length < mostRuns && this.characters < this.#limit) this.runs.push({ text, how });
		this.characters += text.length;
	}
}
