import { minHashSize } from "../../base/min-hash.ts";
import type { Arrival } from "./arrival.ts";
import { nearestPictures } from "./picture-distance.ts";
import { viewNames, type WeightedView } from "./views.ts";

const rowsPerChunk = 1024;
const absent = -1;
/** Words of a text whose translations are looked for: a name and an address below a line of text have one structure everywhere. */
const fewestTranslated = 20;
const leastRatio = 0.6;
/** Of a value that next to no other campaign has. */
const rareWeight = 0.95;
const [runsView, wordsView, structureView] = [0, 1, 2];

/** How alike a message and a campaign are, by the campaign's exemplars. */
export interface Likeness {
	/**
	 * Share of the buckets that the message fills in which some exemplar has the same value, 0 to 1; undefined where one side has no
	 * such view. What is fixed in a template is found in every exemplar; of what is drawn from alternatives, some exemplar has each.
	 */
	readonly runs: number | undefined;
	readonly words: number | undefined;
	/** The same of words, those that many campaigns have counting less. */
	readonly toldWords: number;
	/** Buckets of words that are shared by value, and that no other campaign has. */
	readonly rareWords: number;
	/** The structure of the exemplar that is most alike, in 0 to 1; undefined where one side has none. */
	readonly structure: number | undefined;
	/** Some exemplar has the same text, changing parts masked, under the same subject; or in the same HTML. */
	readonly sameTextAndSubject: boolean;
	readonly sameTextAndSkeleton: boolean;
	readonly sameSubject: boolean;
	/** How much of its structure an exemplar in another language has, of a text about as long. */
	readonly translated: number;
	/** Bits of 64 in which the pictures that are most alike differ; undefined where one side has none. */
	readonly pictures: number | undefined;
	/** What the hosts and sender domains that some exemplar has too tell: near 1 for each that nobody else has. */
	readonly places: number;
	/** Words of the message, and of the exemplar with the fewest. */
	readonly length: number;
	readonly exemplars: number;
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

	/** How alike a message is to the campaign of these exemplars. */
	compare(numbers: readonly number[], { exemplar, views }: Arrival): Likeness {
		const alike = numbers.map((number) => ({ number, structure: this.#structure(number, exemplar.structure) }));
		const sameText = numbers.filter((number) => this.#whole[number] === exemplar.whole);
		const words = this.#union(numbers, wordsView, views.words);
		return {
			runs: this.#union(numbers, runsView, views.text)?.share,
			words: words?.share,
			toldWords: words?.told ?? 0,
			rareWords: words?.rare ?? 0,
			structure: most(alike.map(({ structure }) => structure)),
			sameSubject: exemplar.subject !== 0 && numbers.some((number) => this.#subject[number] === exemplar.subject),
			sameTextAndSubject: exemplar.subject !== 0 && sameText.some((number) => this.#subject[number] === exemplar.subject),
			sameTextAndSkeleton: exemplar.skeleton !== 0 && sameText.some((number) => this.#skeleton[number] === exemplar.skeleton),
			translated: most(alike.filter(({ number }) => this.#mayBeTranslation(number, exemplar)).map(({ structure }) => structure)) ?? 0,
			pictures: this.#nearest(numbers, exemplar.pictures),
			places: exemplar.places.reduce((sum, place, at) => sum + (this.#hasPlace(numbers, place) ? (views.places[at] as number) : 0), 0),
			length: Math.min(exemplar.length, ...numbers.map((number) => this.#length[number] as number)),
			exemplars: numbers.length,
		};
	}

	/** In another language, and about as long: translations of one text differ by a quarter. */
	#mayBeTranslation(number: number, { language, length }: Exemplar): boolean {
		const theirs = this.#length[number] as number;
		return (
			this.#language[number] !== language && Math.min(length, theirs) >= Math.max(fewestTranslated, Math.max(length, theirs) * leastRatio)
		);
	}

	#hasPlace(numbers: readonly number[], place: number): boolean {
		return numbers.some((number) => (this.#sites[number] as readonly number[]).includes(place));
	}

	#nearest(numbers: readonly number[], pictures: readonly string[]): number | undefined {
		if (pictures.length === 0) return undefined;
		let least: number | undefined;
		for (const number of numbers) {
			const bits = nearestPictures(pictures, this.#pictures.get(number) ?? []);
			if (bits !== undefined) least = Math.min(least ?? bits, bits);
		}
		return least;
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

	#union(numbers: readonly number[], view: number, mine: WeightedView | undefined): Union | undefined {
		if (mine === undefined) return undefined;
		const rows = numbers.map((number) => this.#row(number, view)).filter((row) => row !== absent);
		if (rows.length === 0) return undefined;
		let [used, shared, told, all, rare] = [0, 0, 0, 0, 0];
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const value = mine.values[bucket] as number;
			if (value === 0) continue;
			const weight = mine.weights[bucket] as number;
			used++;
			all += weight;
			if (!rows.some((row) => this.#chunkOf(row)[startOf(row) + bucket] === value)) continue;
			shared++;
			told += weight;
			if (weight > rareWeight) rare++;
		}
		return { share: used === 0 ? 0 : shared / used, told: all === 0 ? 0 : told / all, rare };
	}

	#structure(number: number, mine: readonly number[]): number | undefined {
		const row = this.#row(number, structureView);
		if (row === absent || mine.length !== minHashSize) return undefined;
		const [chunk, start] = [this.#chunkOf(row), startOf(row)];
		let [used, shared] = [0, 0];
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const theirs = chunk[start + bucket] as number;
			if (mine[bucket] === 0 && theirs === 0) continue;
			used++;
			if (mine[bucket] === theirs) shared++;
		}
		return used === 0 ? undefined : shared / used;
	}
}

interface Union {
	readonly share: number;
	readonly told: number;
	readonly rare: number;
}

function most(values: readonly (number | undefined)[]): number | undefined {
	let greatest: number | undefined;
	for (const value of values) if (value !== undefined && (greatest === undefined || value > greatest)) greatest = value;
	return greatest;
}

function startOf(row: number): number {
	return (row % rowsPerChunk) * minHashSize;
}
