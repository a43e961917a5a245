import { minHashSize } from "../../base/min-hash.ts";
import { viewNames } from "./views.ts";

const rowsPerChunk = 1024;
const absent = -1;
/** Words of a text whose translations are looked for: a name and an address below a line of text have one structure everywhere. */
const fewestTranslated = 20;
const leastRatio = 0.6;
/** Of a value that next to no other campaign has. */
const rareWeight = 0.95;
const none: readonly string[] = [];

/** Place of each view among viewNames. */
export const viewNumber = { text: 0, words: 1, structure: 2 } as const;
type ViewNumber = (typeof viewNumber)[keyof typeof viewNumber];

export interface Union {
	/** Share of the buckets that the message fills in which some exemplar has the same value. */
	readonly share: number;
	/** The same, values that many campaigns have counting less. */
	readonly weighed: number;
	/** Shared values that next to no other campaign has. */
	readonly rare: number;
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
	readonly #viewRows: number[] = [];
	readonly #whole: number[] = [];
	readonly #skeleton: number[] = [];
	readonly #subject: number[] = [];
	readonly #language: number[] = [];
	readonly #length: number[] = [];
	readonly #places: (readonly number[])[] = [];
	/** Few have any. */
	readonly #pictures = new Map<number, readonly string[]>();

	add(exemplar: Exemplar): number {
		for (const name of viewNames) this.#viewRows.push(this.#keep(exemplar[name]));
		this.#skeleton.push(exemplar.skeleton);
		this.#subject.push(exemplar.subject);
		this.#language.push(exemplar.language);
		this.#length.push(exemplar.length);
		this.#places.push(exemplar.places);
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
			pictures: this.picturesOf(number),
			places: this.#places[number] as readonly number[],
		};
	}

	hasText(number: number, { whole }: Exemplar): boolean {
		return this.#whole[number] === whole;
	}

	hasSubject(number: number, { subject }: Exemplar): boolean {
		return subject !== 0 && this.#subject[number] === subject;
	}

	hasSkeleton(number: number, { skeleton }: Exemplar): boolean {
		return skeleton !== 0 && this.#skeleton[number] === skeleton;
	}

	lengthOf(number: number): number {
		return this.#length[number] as number;
	}

	/**
	 * In another language, and about as long: translations of one text differ by a quarter. Of plain text both languages have to be known: what
	 * programs and lists write is told as one or another by chance.
	 */
	mayBeTranslation(number: number, { language, length }: Exemplar): boolean {
		const [theirs, spoken] = [this.#length[number] as number, this.#language[number] as number];
		if (spoken === language || (!this.hasStructure(number) && (spoken === 0 || language === 0))) return false;
		return Math.min(length, theirs) >= Math.max(fewestTranslated, Math.max(length, theirs) * leastRatio);
	}

	hasStructure(number: number): boolean {
		return this.#row(number, viewNumber.structure) !== absent;
	}

	hasPlace(number: number, place: number): boolean {
		return (this.#places[number] as readonly number[]).includes(place);
	}

	/** Whether it has these and no others; each stands in the list once. */
	hasPlaces(number: number, places: readonly number[]): boolean {
		const own = this.#places[number] as readonly number[];
		return own.length === places.length && places.every((place) => own.includes(place));
	}

	picturesOf(number: number): readonly string[] {
		return this.#pictures.get(number) ?? none;
	}

	#row(number: number, view: number): number {
		return this.#viewRows[number * viewNames.length + view] as number;
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

	/** What of a message's view some exemplar has; undefined where one side has no such view. */
	union(numbers: readonly number[], view: ViewNumber, values: readonly number[], weights?: readonly number[]): Union | undefined {
		if (values.length !== minHashSize) return undefined;
		const chunks: Uint32Array[] = [];
		const starts: number[] = [];
		for (const number of numbers) {
			const row = this.#row(number, view);
			if (row === absent) continue;
			chunks.push(this.#chunkOf(row));
			starts.push(startOf(row));
		}
		if (chunks.length === 0) return undefined;
		let [used, shared, weighed, all, rare] = [0, 0, 0, 0, 0];
		for (let bucket = 0; bucket < minHashSize; bucket++) {
			const value = values[bucket] as number;
			if (value === 0) continue;
			const weight = weights === undefined ? 1 : (weights[bucket] as number);
			used++;
			all += weight;
			for (let at = 0; at < chunks.length; at++) {
				if ((chunks[at] as Uint32Array)[(starts[at] as number) + bucket] !== value) continue;
				shared++;
				weighed += weight;
				if (weight > rareWeight) rare++;
				break;
			}
		}
		return { share: used === 0 ? 0 : shared / used, weighed: all === 0 ? 0 : weighed / all, rare };
	}

	/** Share of structure that a message and an exemplar have in common; undefined where one has none. */
	structure(number: number, mine: readonly number[]): number | undefined {
		const row = this.#row(number, viewNumber.structure);
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

function startOf(row: number): number {
	return (row % rowsPerChunk) * minHashSize;
}
