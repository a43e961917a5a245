import { minHashSize } from "../../base/min-hash.ts";
import { hashOfPictureBits, type PictureBits, pictureBits } from "../picture-bits.ts";
import { ViewRows, type Weighed } from "./view-rows.ts";
import { viewNames } from "./views.ts";

const recordsPerChunk = 1024;
/**
 * Where each number of an exemplar stands in its record. Views as the number of their row and one, 0 where there is none; places last, 0 where there are
 * fewer. Together they are 64 bytes: what lies in a hundred MB is waited for, and this is what memory gives at once.
 */
const field = { whole: 0, skeleton: 1, subject: 2, language: 3, length: 4, views: 5, places: 8 } as const;
const recordSize = 16;
const absent = -1;
/** Words of a text whose translations are looked for: a name and an address below a line of text have one structure everywhere. */
const fewestTranslated = 20;
const leastRatio = 0.6;
const none: readonly PictureBits[] = [];
const nothingShared: Weighed = { share: 0, rare: 0 };

/** Place of each view among viewNames. */
export const viewNumber = { text: 0, words: 1, structure: 2 } as const;
type ViewNumber = (typeof viewNumber)[keyof typeof viewNumber];

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
	readonly #rows = new ViewRows();
	readonly #recordChunks: Uint32Array[] = [];
	#records = 0;
	/** Few have any. */
	readonly #pictures = new Map<number, readonly PictureBits[]>();

	/** Gives its number. Places beyond the eighth are not kept. */
	add(exemplar: Exemplar): number {
		const number = this.#records++;
		if (number % recordsPerChunk === 0) this.#recordChunks.push(new Uint32Array(recordsPerChunk * recordSize));
		const views = viewNames.map((name) => this.#keep(exemplar[name]) + 1);
		const { whole, skeleton, subject, language, length, places } = exemplar;
		this.#recordChunk(number).set(
			[whole, skeleton, subject, language, length, ...views, ...places.slice(0, recordSize - field.places)],
			startOfRecord(number),
		);
		if (exemplar.pictures.length > 0) this.#pictures.set(number, exemplar.pictures.map(pictureBits));
		return number;
	}

	at(number: number): Exemplar {
		return {
			whole: this.#field(number, field.whole),
			skeleton: this.#field(number, field.skeleton),
			subject: this.#field(number, field.subject),
			language: this.#field(number, field.language),
			length: this.#field(number, field.length),
			text: this.#values(number, viewNumber.text),
			words: this.#values(number, viewNumber.words),
			structure: this.#values(number, viewNumber.structure),
			pictures: this.picturesOf(number).map(hashOfPictureBits),
			places: this.#places(number),
		};
	}

	hasText(number: number, { whole }: Exemplar): boolean {
		return this.#field(number, field.whole) === whole;
	}

	hasSubject(number: number, { subject }: Exemplar): boolean {
		return subject !== 0 && this.#field(number, field.subject) === subject;
	}

	hasSkeleton(number: number, { skeleton }: Exemplar): boolean {
		return skeleton !== 0 && this.#field(number, field.skeleton) === skeleton;
	}

	lengthOf(number: number): number {
		return this.#field(number, field.length);
	}

	/**
	 * In another language, and about as long: translations of one text differ by a quarter. Of plain text both languages have to be known: what
	 * programs and lists write is told as one or another by chance.
	 */
	mayBeTranslation(number: number, { language, length }: Exemplar): boolean {
		const [theirs, spoken] = [this.#field(number, field.length), this.#field(number, field.language)];
		if (spoken === language || (!this.hasStructure(number) && (spoken === 0 || language === 0))) return false;
		return Math.min(length, theirs) >= Math.max(fewestTranslated, Math.max(length, theirs) * leastRatio);
	}

	hasStructure(number: number): boolean {
		return this.#row(number, viewNumber.structure) !== absent;
	}

	hasPlace(number: number, place: number): boolean {
		const [chunk, start] = [this.#recordChunk(number), startOfRecord(number)];
		for (let at = field.places; at < recordSize && chunk[start + at] !== 0; at++) if (chunk[start + at] === place) return true;
		return false;
	}

	/** Whether it has these and no others; each stands in the list once. */
	hasPlaces(number: number, places: readonly number[]): boolean {
		return this.#places(number).length === places.length && places.every((place) => this.hasPlace(number, place));
	}

	picturesOf(number: number): readonly PictureBits[] {
		return this.#pictures.get(number) ?? none;
	}

	/** Asks memory for the words of these, by which comparing begins, for all of them at once. */
	fetch(numbers: readonly number[]): void {
		this.#rows.fetch(this.#rowsOf(numbers, viewNumber.words));
	}

	/** Share of the buckets that a message fills in which some exemplar has the same value; undefined where one side has no such view. */
	shared(numbers: readonly number[], view: ViewNumber, values: readonly number[]): number | undefined {
		if (values.length !== minHashSize) return undefined;
		const rows = this.#rowsOf(numbers, view);
		return rows.length === 0 ? undefined : this.#rows.shared(rows, values);
	}

	/** The same, each value counting what it weighs; 0 and none where one side has no such view. */
	weighed(numbers: readonly number[], view: ViewNumber, values: readonly number[], weights: readonly number[]): Weighed {
		return values.length === minHashSize ? this.#rows.weighed(this.#rowsOf(numbers, view), values, weights) : nothingShared;
	}

	/** Share of structure that a message and an exemplar have in common; undefined where one has none. */
	structure(number: number, mine: readonly number[]): number | undefined {
		const row = this.#row(number, viewNumber.structure);
		return row === absent || mine.length !== minHashSize ? undefined : this.#rows.likeness(row, mine);
	}

	#recordChunk(number: number): Uint32Array {
		return this.#recordChunks[Math.floor(number / recordsPerChunk)] as Uint32Array;
	}

	#field(number: number, at: number): number {
		return this.#recordChunk(number)[startOfRecord(number) + at] as number;
	}

	#places(number: number): number[] {
		const start = startOfRecord(number);
		return Array.from(this.#recordChunk(number).subarray(start + field.places, start + recordSize)).filter((place) => place !== 0);
	}

	#row(number: number, view: number): number {
		return this.#field(number, field.views + view) - 1;
	}

	/** Those that have such a view. */
	#rowsOf(numbers: readonly number[], view: ViewNumber): number[] {
		const rows: number[] = [];
		for (const number of numbers) {
			const row = this.#row(number, view);
			if (row !== absent) rows.push(row);
		}
		return rows;
	}

	#values(number: number, view: number): number[] {
		const row = this.#row(number, view);
		return row === absent ? [] : this.#rows.values(row);
	}

	#keep(values: readonly number[]): number {
		return values.length === minHashSize ? this.#rows.add(values) : absent;
	}
}

function startOfRecord(number: number): number {
	return (number % recordsPerChunk) * recordSize;
}
