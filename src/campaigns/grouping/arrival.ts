import { hashOfText } from "../../base/hash-of-text.ts";
import { type PictureBits, pictureBits, twelveBits } from "../picture-bits.ts";
import type { Sketch } from "../sketch.ts";
import { shortText } from "./copy-strength.ts";
import type { Exemplar } from "./exemplars.ts";
import type { ValueCounts } from "./value-counts.ts";
import { placeWeightsOf, structureWeightOf, subjectWeightOf, viewKeys, weightsOf } from "./views.ts";

/**
 * A message that is being placed, with what each of its words and places, its subject and its structure tell: the fewer campaigns have it so
 * far, the more. That is looked up when it is asked for: most single mails are like nothing at all.
 */
export class Arrival {
	readonly exemplar: Exemplar;
	readonly pictures: readonly PictureBits[];
	readonly #counts: ValueCounts;
	#keys: readonly number[] | undefined;
	#wordWeights: readonly number[] | undefined;
	#placeWeights: readonly number[] | undefined;
	#subjectWeight: number | undefined;
	#structureWeight: number | undefined;
	#structureSize: number | undefined;

	constructor(exemplar: Exemplar, counts: ValueCounts) {
		this.exemplar = exemplar;
		this.pictures = exemplar.pictures.map(pictureBits);
		this.#counts = counts;
	}

	/** By which campaigns are found that it may belong to, and by which it is found later. */
	get keys(): readonly number[] {
		this.#keys ??= keysOf(this);
		return this.#keys;
	}

	get wordWeights(): readonly number[] {
		this.#wordWeights ??= weightsOf(this.exemplar.words, this.#counts);
		return this.#wordWeights;
	}

	get placeWeights(): readonly number[] {
		this.#placeWeights ??= placeWeightsOf(this.exemplar.places, this.#counts);
		return this.#placeWeights;
	}

	get structureWeight(): number {
		this.#structureWeight ??= structureWeightOf(this.exemplar.structure, this.#counts);
		return this.#structureWeight;
	}

	/** Buckets that its structure fills. */
	get structureSize(): number {
		this.#structureSize ??= this.exemplar.structure.filter((value) => value !== 0).length;
		return this.#structureSize;
	}

	get subjectWeight(): number {
		this.#subjectWeight ??= subjectWeightOf(this.exemplar.subject, this.#counts);
		return this.#subjectWeight;
	}
}

/** A message as it is compared. */
export function exemplarOf(sketch: Sketch, language: string): Exemplar {
	const { whole, skeleton, text, words, structure, pictures, places, length } = sketch;
	const [subject, spoken] = [hashOfText(sketch.subject), hashOfText(language)];
	return { whole, skeleton, subject, language: spoken, text, words, structure, pictures, places, length };
}

/** Places that are asked for, with the skeleton and by themselves. */
const placesAsked = 3;
const bands = 14;

function keysOf({ exemplar, pictures }: Arrival): number[] {
	const { length, whole, subject, skeleton, places } = exemplar;
	const keys = viewKeys(exemplar);
	// Short texts are found as a whole, with their subject or their structure: very many hold no text at all, twenty words fill one bucket in
	// four, and very many mails may have what those hold.
	if (length < shortText) keys.push(Math.imul(whole ^ 0x1b873593, 31) ^ subject, Math.imul(whole ^ 0x2545f491, 31) ^ skeleton);
	// A skeleton of many campaigns tells nothing by itself; with where it leads, it finds its copies in other languages. A single key in common is
	// passed over where others have more: plain text has both, too.
	for (const place of places.slice(0, placesAsked)) keys.push(Math.imul(place, 0x9e3779b1) ^ skeleton, Math.imul(place, 0x85ebca6b));
	for (const picture of pictures) addPictureKeys(picture, keys);
	return keys;
}

/** Pictures that differ in few bits agree in one of their bands: 12 bits in a row, beginning at each digit. */
function addPictureKeys(picture: PictureBits, keys: number[]): void {
	for (let digit = 0; digit < bands; digit++) keys.push(Math.imul(twelveBits(picture, digit) + 1, 0x2c1b3c6d) ^ (digit * 0x9e3779b1));
}
