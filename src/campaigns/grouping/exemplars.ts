import { minHashSize } from "../../base/min-hash.ts";
import type { Sketch } from "../sketch.ts";
import { type ViewName, viewNames, type WeightedView, type WeightedViews } from "./views.ts";

const rowsPerChunk = 1024;
const absent = -1;

/** How alike a message and an exemplar are, view by view; a view that one of them lacks is undefined. */
export interface Likeness extends Readonly<Record<ViewName, ViewLikeness | undefined>> {
	/** The whole text, changing parts masked, is the same; so is the subject, and there is one; so is the HTML, and there is some. */
	readonly sameText: boolean;
	readonly sameSubject: boolean;
	readonly sameSkeleton: boolean;
	readonly sameLanguage: boolean;
}

export interface ViewLikeness {
	/** Share of what the message's view tells that the exemplar has too, 0 to 1. */
	readonly share: number;
	/** What is shared, in values that nobody else has: 20 values of weight 0.5 are 10. */
	readonly shared: number;
}

/** A message that is being placed. */
export interface Arrival {
	readonly sketch: Sketch;
	readonly language: string;
	readonly views: WeightedViews;
}

/**
 * Sketches that campaigns are compared by, in typed arrays: a million of them fit into memory, since views that are absent
 * (plain text has no structure) take no room.
 */
export class Exemplars {
	readonly #chunks: Uint32Array[] = [];
	#rows = 0;
	/** For each exemplar the row of each view. */
	readonly #places: number[] = [];
	readonly #whole: number[] = [];
	readonly #skeleton: number[] = [];
	readonly #subject: number[] = [];
	readonly #language: number[] = [];

	add(sketch: Sketch, language: string): number {
		for (const name of viewNames) this.#places.push(this.#keep(sketch[name]));
		this.#skeleton.push(sketch.skeleton);
		this.#subject.push(hashOf(sketch.subject));
		this.#language.push(hashOf(language));
		return this.#whole.push(sketch.whole) - 1;
	}

	compare(exemplar: number, { sketch, language, views }: Arrival): Likeness {
		const at = exemplar * viewNames.length;
		return {
			sameText: this.#whole[exemplar] === sketch.whole,
			sameSubject: sketch.subject !== "" && this.#subject[exemplar] === hashOf(sketch.subject),
			sameSkeleton: sketch.skeleton !== 0 && this.#skeleton[exemplar] === sketch.skeleton,
			sameLanguage: this.#language[exemplar] === hashOf(language),
			text: this.#compare(views.text, this.#places[at] as number),
			words: this.#compare(views.words, this.#places[at + 1] as number),
			structure: this.#compare(views.structure, this.#places[at + 2] as number),
		};
	}

	#keep(values: readonly number[]): number {
		if (values.length !== minHashSize) return absent;
		const row = this.#rows++;
		if (row % rowsPerChunk === 0) this.#chunks.push(new Uint32Array(rowsPerChunk * minHashSize));
		(this.#chunks[this.#chunks.length - 1] as Uint32Array).set(values, (row % rowsPerChunk) * minHashSize);
		return row;
	}

	#compare(view: WeightedView | undefined, row: number): ViewLikeness | undefined {
		if (view === undefined || row === absent) return undefined;
		const chunk = this.#chunks[Math.floor(row / rowsPerChunk)] as Uint32Array;
		const start = (row % rowsPerChunk) * minHashSize;
		let shared = 0;
		let all = 0;
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const mine = view.values[bucket] as number;
			const theirs = chunk[start + bucket] as number;
			if (mine === 0 && theirs === 0) continue;
			// A bucket that only the other fills is told by how much the usual one tells.
			const weight = mine === 0 ? 0.5 : (view.weights[bucket] as number);
			all += weight;
			if (mine === theirs) shared += weight;
		}
		return { share: all === 0 ? 0 : shared / all, shared };
	}
}

function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash;
}
