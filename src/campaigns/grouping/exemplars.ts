import { minHashSize } from "../../base/min-hash.ts";
import type { Arrival } from "./arrival.ts";
import { nearestPictures } from "./picture-distance.ts";
import { viewNames, type ViewName, type WeightedView } from "./views.ts";

const rowsPerChunk = 1024;
const absent = -1;

/** How alike a message and an exemplar are, view by view; a view that one of them lacks is undefined. */
export interface Likeness extends Readonly<Record<ViewName, ViewLikeness | undefined>> {
	/** The whole text, changing parts masked, is the same; so is the subject, and there is one; so is the HTML, and there is some. */
	readonly sameText: boolean;
	readonly sameSubject: boolean;
	readonly sameSkeleton: boolean;
	readonly sameLanguage: boolean;
	/** Bits of 64 in which the pictures that are most alike differ; undefined where one of them has none. */
	readonly pictures: number | undefined;
	/** What the hosts and sender domains that both have tell: near 1 for each that nobody else has. */
	readonly places: number;
	/** Words of the message. */
	readonly length: number;
}

export interface ViewLikeness {
	/** Share of what the message's view tells that the exemplar has too, 0 to 1. */
	readonly share: number;
	/** What is shared, in values that nobody else has: 20 values of weight 0.5 are 10. */
	readonly shared: number;
}

/** What a message is compared by, as plain data. Subject and language as hashes, 0 for none. */
export interface Exemplar {
	readonly whole: number;
	readonly skeleton: number;
	readonly subject: number;
	readonly language: number;
	readonly text: readonly number[];
	readonly words: readonly number[];
	readonly structure: readonly number[];
	readonly pictures: readonly string[];
	readonly places: readonly number[];
	/** Words of the text. */
	readonly length: number;
}

/**
 * What campaigns are compared by, in typed arrays: a million fit into memory, since views that are absent (plain text has no
 * structure) take no room.
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
	readonly #length: number[] = [];
	readonly #sites: (readonly number[])[] = [];
	/** Few have any. */
	readonly #pictures = new Map<number, readonly string[]>();

	add(exemplar: Exemplar): number {
		for (const name of viewNames) this.#places.push(this.#keep(exemplar[name]));
		this.#skeleton.push(exemplar.skeleton);
		this.#subject.push(exemplar.subject);
		this.#language.push(exemplar.language);
		this.#length.push(exemplar.length);
		this.#sites.push(exemplar.places);
		const number = this.#whole.push(exemplar.whole) - 1;
		if (exemplar.pictures.length > 0) this.#pictures.set(number, exemplar.pictures);
		return number;
	}

	at(number: number): Exemplar {
		return {
			whole: this.#whole[number] as number,
			skeleton: this.#skeleton[number] as number,
			subject: this.#subject[number] as number,
			language: this.#language[number] as number,
			length: this.#length[number] as number,
			text: this.#values(number, 0),
			words: this.#values(number, 1),
			structure: this.#values(number, 2),
			pictures: this.#pictures.get(number) ?? [],
			places: this.#sites[number] as readonly number[],
		};
	}

	compare(number: number, { exemplar, views }: Arrival): Likeness {
		return {
			sameText: this.#whole[number] === exemplar.whole,
			sameSubject: exemplar.subject !== 0 && this.#subject[number] === exemplar.subject,
			sameSkeleton: exemplar.skeleton !== 0 && this.#skeleton[number] === exemplar.skeleton,
			sameLanguage: this.#language[number] === exemplar.language,
			text: this.#compare(views.text, this.#row(number, 0)),
			words: this.#compare(views.words, this.#row(number, 1)),
			structure: this.#compare(views.structure, this.#row(number, 2)),
			pictures: exemplar.pictures.length === 0 ? undefined : nearestPictures(exemplar.pictures, this.#pictures.get(number) ?? []),
			places: this.#sharedPlaces(number, exemplar.places, views.places),
			length: exemplar.length,
		};
	}

	#sharedPlaces(number: number, places: readonly number[], weights: readonly number[]): number {
		const theirs = this.#sites[number] as readonly number[];
		return places.reduce((sum, place, at) => sum + (theirs.includes(place) ? (weights[at] as number) : 0), 0);
	}

	#row(number: number, view: number): number {
		return this.#places[number * viewNames.length + view] as number;
	}

	#values(number: number, view: number): number[] {
		const row = this.#row(number, view);
		return row === absent ? [] : Array.from(this.#chunkOf(row).subarray(startOf(row), startOf(row) + minHashSize));
	}

	#chunkOf(row: number): Uint32Array {
		return this.#chunks[Math.floor(row / rowsPerChunk)] as Uint32Array;
	}

	#keep(values: readonly number[]): number {
		if (values.length !== minHashSize) return absent;
		const row = this.#rows++;
		if (row % rowsPerChunk === 0) this.#chunks.push(new Uint32Array(rowsPerChunk * minHashSize));
		this.#chunkOf(row).set(values, startOf(row));
		return row;
	}

	#compare(view: WeightedView | undefined, row: number): ViewLikeness | undefined {
		if (view === undefined || row === absent) return undefined;
		const chunk = this.#chunkOf(row);
		const start = startOf(row);
		let shared = 0;
		let all = 0;
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const mine = view.values[bucket] as number;
			const theirs = chunk[start + bucket] as number;
			if (mine === 0 && theirs === 0) continue;
			// A bucket that only the other fills tells as much as usual.
			const weight = mine === 0 ? 0.5 : (view.weights[bucket] as number);
			all += weight;
			if (mine === theirs) shared += weight;
		}
		return { share: all === 0 ? 0 : shared / all, shared };
	}
}

function startOf(row: number): number {
	return (row % rowsPerChunk) * minHashSize;
}
