import { hashOfText } from "../../base/hash-of-text.ts";
import type { Sketch } from "../sketch.ts";
import type { Exemplar } from "./exemplars.ts";
import type { ValueCounts } from "./value-counts.ts";
import { type WeightedViews, weighViews } from "./views.ts";

/** A message that is being placed. */
export interface Arrival {
	readonly exemplar: Exemplar;
	readonly views: WeightedViews;
	/** By which campaigns are found that it may belong to. */
	readonly keys: readonly number[];
}

/** A message as it is compared; what each of its values tells depends on how many campaigns have it so far. */
export function arrivalOf(sketch: Sketch, language: string, counts: ValueCounts): Arrival {
	const { whole, skeleton, text, words, structure, pictures, places, length } = sketch;
	const exemplar = {
		whole,
		skeleton,
		subject: hashOfText(sketch.subject),
		language: hashOfText(language),
		text,
		words,
		structure,
		pictures,
		places,
		length,
	};
	const views = weighViews(exemplar, counts);
	return { exemplar, views, keys: keysOf(exemplar, views) };
}

/** Keys of an exemplar, by which later messages find it. */
export function keysOf({ length, whole, subject, skeleton, pictures, places }: Exemplar, views: WeightedViews): number[] {
	const keys = [...(views.words?.keys ?? []), ...(views.text?.keys ?? []), ...(views.structure?.keys ?? [])];
	// Short texts are found as a whole, with their subject or their structure: very many hold no text at all.
	if (length < shortText) keys.push(Math.imul(whole ^ 0x1b873593, 31) ^ subject, Math.imul(whole ^ 0x2545f491, 31) ^ skeleton);
	// A skeleton of many campaigns tells nothing by itself; with where it leads, it finds its copies in other languages.
	if (skeleton !== 0)
		for (const place of places.slice(0, placesAsked)) keys.push(Math.imul(place, 0x9e3779b1) ^ skeleton, Math.imul(place, 0x85ebca6b));
	for (const picture of pictures) keys.push(...pictureKeys(picture));
	return keys;
}

const placesAsked = 3;
/** Words. */
const shortText = 16;
const bandDigits = 3;

/** Pictures that differ in few bits agree in one of their bands: 16 bits in a row, beginning at every second digit. */
function pictureKeys(hash: string): number[] {
	const keys: number[] = [];
	for (let at = 0; at + bandDigits <= hash.length; at++)
		keys.push(Math.imul(Number.parseInt(hash.slice(at, at + bandDigits), 16) + 1, 0x2c1b3c6d) ^ (at * 0x9e3779b1));
	return keys;
}
