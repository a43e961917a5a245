import { BinaryView } from "../binary-view.ts";
import type { FileNotes } from "../file-notes.ts";
import { pdfDecryption } from "../read/pdf-decryption.ts";
import type { Decrypt } from "../read/pdf-security.ts";
import { type PdfStream, type PdfStructure, pdfStructure } from "../read/pdf-structure.ts";
import { undoFilters } from "./pdf-filters.ts";
import { PdfLexer } from "./pdf-lexer.ts";
import { type PdfArray, type PdfDictionary, PdfName, PdfReference, type PdfValue } from "./pdf-value.ts";

const maximumObjects = 20_000;
const maximumObjectStream = 1024 * 1024;
const maximumPacked = 1024 * 1024;
// References that lead to references.
const maximumSteps = 8;
const nothing: PdfDictionary = new Map();

interface Place {
	readonly text: string;
	readonly start: number;
}

/**
 * The objects of a PDF by their numbers, found by search as readers do that repair a file, the last one of a number
 * winning. Packed object streams are opened one by one, and only while an object is asked for that was not found yet.
 */
export class PdfObjects {
	readonly structure: PdfStructure;
	readonly #view: BinaryView;
	readonly #notes: FileNotes;
	readonly #decrypt: Decrypt | undefined;
	readonly #places: Map<number, Place>;
	readonly #streams = new Map<number, PdfStream>();
	readonly #packed: PdfStream[];
	readonly #values = new Map<number, PdfValue | undefined>();

	constructor(bytes: Uint8Array, notes: FileNotes) {
		this.#view = new BinaryView(bytes);
		this.#notes = notes;
		this.structure = pdfStructure(this.#view);
		this.#decrypt = pdfDecryption(this.structure, notes);
		this.#places = placesOf(this.structure.text);
		for (const stream of this.structure.streams) this.#streams.set(stream.objectNumber, stream);
		this.#packed = this.structure.streams.filter(({ dictionary }) => /\/ObjStm\b/.test(dictionary)).reverse();
	}

	/** The value itself, or the one that its reference leads to. */
	resolve(value: PdfValue | undefined): PdfValue | undefined {
		let found = value;
		for (let step = 0; found instanceof PdfReference && step < maximumSteps; step++) found = this.#object(found.objectNumber);
		return found instanceof PdfReference ? undefined : found;
	}

	dictionary(value: PdfValue | undefined): PdfDictionary {
		const found = this.resolve(value);
		return found instanceof Map ? found : nothing;
	}

	/** An array, or the one value that stands in its place. */
	list(value: PdfValue | undefined): PdfArray {
		const found = this.resolve(value);
		if (found === undefined) return [];
		return Array.isArray(found) ? found : [found];
	}

	number(value: PdfValue | undefined): number | undefined {
		const found = this.resolve(value);
		return typeof found === "number" ? found : undefined;
	}

	name(value: PdfValue | undefined): string {
		const found = this.resolve(value);
		return found instanceof PdfName ? found.name : "";
	}

	/** Unpacked content of a stream, each byte one character, to be read once; "" when there is none. */
	content(value: PdfValue | undefined, maximum: number): string {
		const stream = value instanceof PdfReference ? this.#streams.get(value.objectNumber) : undefined;
		if (stream === undefined) return "";
		const text = this.#unpack(stream, this.dictionary(value), Math.min(maximum, this.#notes.budget.characters));
		this.#notes.budget.takeCharacters(text.length);
		return text;
	}

	/** Numbers of all objects that are known so far, in the order of the file. */
	*numbers(): Iterable<number> {
		while (this.#openNext());
		yield* this.#places.keys();
	}

	#object(objectNumber: number): PdfValue | undefined {
		if (this.#values.has(objectNumber)) return this.#values.get(objectNumber);
		while (!this.#places.has(objectNumber) && this.#openNext());
		const place = this.#places.get(objectNumber);
		const value = place === undefined ? undefined : this.#valueAt(place);
		this.#values.set(objectNumber, value);
		return value;
	}

	#valueAt({ text, start }: Place): PdfValue | undefined {
		if (this.#notes.budget.characters === 0) return undefined;
		const lexer = new PdfLexer(text, start);
		const value = lexer.next();
		this.#notes.budget.takeCharacters(lexer.position - start);
		return value;
	}

	#openNext(): boolean {
		const stream = this.#packed.pop();
		if (stream === undefined) return false;
		const dictionary = new PdfLexer(stream.dictionary).next();
		if (dictionary instanceof Map) this.#listPacked(stream, dictionary);
		return true;
	}

	/** Pairs of a number and an offset stand before the objects (7.5.7). */
	#listPacked(stream: PdfStream, dictionary: PdfDictionary): void {
		const text = this.#unpack(stream, dictionary, maximumObjectStream);
		const first = dictionary.get("First");
		const count = dictionary.get("N");
		const lexer = new PdfLexer(text);
		if (typeof first !== "number" || typeof count !== "number") return;
		for (let index = 0; index < count && this.#places.size < maximumObjects; index++) {
			const objectNumber = lexer.next();
			const offset = lexer.next();
			if (typeof objectNumber !== "number" || typeof offset !== "number") return;
			if (!this.#places.has(objectNumber)) this.#places.set(objectNumber, { text, start: Math.max(0, first + offset) });
		}
	}

	#unpack(stream: PdfStream, dictionary: PdfDictionary, maximum: number): string {
		const stored = this.#view.slice(stream.start, Math.min(stream.length, maximumPacked));
		const packed = this.#decrypt === undefined ? stored : this.#decrypt(stored, stream.objectNumber, stream.generation);
		const filters = this.list(dictionary.get("Filter") ?? dictionary.get("F")).map((filter) => this.name(filter));
		const bytes = undoFilters(packed, filters, this.#notes, maximum);
		return new BinaryView(bytes).latin1(0, bytes.length);
	}
}

/** Where "12 0 obj" stands: the offset behind it. */
function placesOf(text: string): Map<number, Place> {
	const places = new Map<number, Place>();
	for (let at = text.indexOf("obj"); at >= 0 && places.size < maximumObjects; at = text.indexOf("obj", at + 3)) {
		const objectNumber = /(\d{1,10})\s{1,4}\d{1,5}\s{1,4}$/.exec(text.slice(Math.max(0, at - 24), at))?.[1];
		if (objectNumber !== undefined) places.set(Number(objectNumber), { text, start: at + 3 });
	}
	return places;
}
