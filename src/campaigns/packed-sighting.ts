import { minHashSize } from "../base/min-hash.ts";
import { strongestReasons } from "../signals/strongest-reasons.ts";
import { type Counted, type CountedRow, countedOf, countedRow } from "./counted-row.ts";
import type { Sighting } from "./sighting.ts";
import type { Sketch } from "./sketch.ts";

/** What is told of a campaign's sample alone. */
export type Told = Pick<Sighting, "reasons" | "text">;

/** A message that is to be counted. Either part may be read only when it is asked for. */
export interface Countable {
	readonly counted: Counted;
	readonly told: Told;
}

/** Of a single mail less is told: there may be a million of them. */
const brief = { reasons: 3, characters: 200 };

/** Places of the numbers that stand at the beginning, before min-hashes and places. */
const at = {
	text: 0,
	words: 1,
	structure: 2,
	places: 3,
	whole: 4,
	skeleton: 5,
	length: 6,
	compared: 7,
	counted: 8,
	single: 9,
	copy: 10,
} as const;
const headNumbers = 11;
const mostNumbers = headNumbers + 3 * minHashSize + 64;

/** Nearly all sightings fit; a character takes three bytes at most. */
const usualBytes = 64 * 1024;
const usual = Buffer.allocUnsafeSlow(usualBytes);
const usualNumbers = new Uint32Array(usual.buffer, 0, mostNumbers);
/** Where the numbers of a sighting are laid out that is being read: it lies wherever it came. */
const laidOut = new Uint32Array(mostNumbers);
const laidOutBytes = new Uint8Array(laidOut.buffer);

/**
 * A sighting as bytes on its way between threads, in parts that are read when they are asked for. Every message is compared; half of them
 * turn out to be single mails, of which nothing else is read before a copy comes, and few others become their campaign's sample. In
 * one JSON, writing and reading it took as long as placing it.
 *
 * Layout: 32-bit numbers in the order of this machine (`at`, then min-hashes and places), then JSON in UTF-8: strings that are
 * compared; `[counted,told in brief`, open so that more can follow on the shelf; what else is told.
 */
export function packSighting(sighting: Sighting): Uint8Array {
	const { sketch, reasons, text } = sighting;
	const compared = JSON.stringify([comparedLanguage(sighting), sketch.subject, sketch.pictures]);
	const counted = JSON.stringify(countedRow(sighting));
	const short = JSON.stringify({
		reasons: strongestReasons(reasons, brief.reasons),
		text: text.slice(0, brief.characters),
	} satisfies Told);
	const more = JSON.stringify({ reasons: reasons.slice(brief.reasons), text: text.slice(brief.characters) } satisfies Told);
	const head = writeNumbers(sketch);
	usualNumbers[at.copy] = sighting.isCopy ? 1 : 0;
	const most = head + 3 * (compared.length + counted.length + short.length + more.length + 2);
	const bytes = most > usualBytes ? Buffer.concat([usual.subarray(0, head)], most) : usual;
	let end = head;
	end += usualNumbers[at.compared] = bytes.write(compared, end);
	const single = end;
	end += bytes.write(`[${counted}`, end);
	usualNumbers[at.counted] = end - single - "[".length;
	end += bytes.write(`,${short}`, end);
	usualNumbers[at.single] = end - single;
	end += bytes.write(more, end);
	if (bytes !== usual) bytes.set(usual.subarray(0, 4 * headNumbers));
	return new Uint8Array(bytes.subarray(0, end));
}

/**
 * The language that translations are told by; "" of a letter that leads nowhere and rather looks wanted. People of one house, and one person, write in the
 * language of whom they write to: two such letters that come from one place have nothing else in common.
 */
function comparedLanguage({ score, language, linkHosts, sketch }: Sighting): string {
	return score <= 0 && linkHosts.length === 0 && sketch.structure.length === 0 ? "" : language;
}

/** Reads what `packSighting` wrote. */
export class PackedSighting implements Countable {
	/** By which translations are told; see comparedLanguage. */
	readonly language: string;
	readonly sketch: Sketch;
	readonly isCopy: boolean;
	readonly #bytes: Uint8Array;
	/** Where `[counted,told in brief` begins and ends, and how long `counted` is. */
	readonly #single: readonly [from: number, to: number];
	readonly #countedBytes: number;
	#counted: Counted | undefined;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		const numbers = laidOut;
		laidOutBytes.set(bytes.subarray(0, laidOutBytes.length));
		let taken = headNumbers;
		const next = (count: number): number[] => {
			taken += count;
			return valuesOf(numbers, taken - count, taken);
		};
		const views = {
			text: next(numbers[at.text] as number),
			words: next(numbers[at.words] as number),
			structure: next(numbers[at.structure] as number),
			places: next(numbers[at.places] as number),
		};
		const from = 4 * taken + (numbers[at.compared] as number);
		const [language, subject, pictures] = JSON.parse(textOf(bytes, 4 * taken, from)) as [string, string, string[]];
		this.language = language;
		this.sketch = {
			...views,
			whole: numbers[at.whole] as number,
			skeleton: numbers[at.skeleton] as number,
			length: numbers[at.length] as number,
			subject,
			pictures,
		};
		this.isCopy = numbers[at.copy] === 1;
		this.#countedBytes = numbers[at.counted] as number;
		this.#single = [from, from + (numbers[at.single] as number)];
	}

	get counted(): Counted {
		const from = this.#single[0] + "[".length;
		this.#counted ??= countedOf(JSON.parse(textOf(this.#bytes, from, from + this.#countedBytes)) as CountedRow);
		return this.#counted;
	}

	get told(): Told {
		const [from, to] = this.#single;
		const short = JSON.parse(textOf(this.#bytes, from + this.#countedBytes + "[,".length, to)) as Told;
		const more = JSON.parse(textOf(this.#bytes, to, this.#bytes.length)) as Told;
		// What stands for the others in the short one is told one by one in the other.
		return { reasons: [...short.reasons.slice(0, brief.reasons), ...more.reasons], text: short.text + more.text };
	}

	/** The beginning of a JSON array: what is counted, without names, and what is told in brief. */
	get single(): Uint8Array {
		return this.#bytes.subarray(...this.#single);
	}
}

/** Writes what is compared as numbers to the beginning of `usual`; returns the bytes that this took. */
function writeNumbers({ text, words, structure, places, whole, skeleton, length }: Sketch): number {
	let taken = headNumbers;
	taken = writeValues(text, at.text, taken);
	taken = writeValues(words, at.words, taken);
	taken = writeValues(structure, at.structure, taken);
	taken = writeValues(places, at.places, taken);
	usualNumbers[at.whole] = whole;
	usualNumbers[at.skeleton] = skeleton;
	usualNumbers[at.length] = length;
	return 4 * taken;
}

function writeValues(values: readonly number[], count: number, from: number): number {
	usualNumbers[count] = values.length;
	for (let place = 0; place < values.length; place++) usualNumbers[from + place] = values[place] as number;
	return from + values.length;
}

function valuesOf(numbers: Uint32Array, from: number, to: number): number[] {
	const values = new Array<number>(to - from);
	for (let place = 0; place < values.length; place++) values[place] = numbers[from + place] as number;
	return values;
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();
}
