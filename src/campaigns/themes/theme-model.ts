import { type Theme, themes } from "./theme.ts";

/** The part of the model that stands in model/themes.json. */
export interface ThemeNumbers {
	/** In the order of the weights. */
	readonly themes: readonly string[];
	/** Natural-log odds that each theme starts with. */
	readonly bias: readonly number[];
	/** What one unit of a stored weight is worth, in natural-log odds. */
	readonly scale: { readonly signs: number; readonly words: number };
	/** Names of the signs, one row of weights each: see theme-signs.ts. */
	readonly signs: readonly string[];
	/** How many slots of the text features have a row: they follow the signs. */
	readonly slots: number;
	/** Natural-log odds by which the best theme must lead the average one; below nothing stands out. */
	readonly least: number;
}

/** Mail says early what it wants: no more than this many telling slots are asked, which also bounds the work. */
export const mostSlots = 250;
const slotBits = 20;
const noRow = 0xffff;

/**
 * A multinomial logistic model: each sign and each telling slot of the text has a row with one weight of one byte for each
 * theme. A theme's log-odds are its bias + the sum of the signs' weights / sqrt(signs) + the sum of the slots' weights /
 * sqrt(slots), so that long mails are no surer than short ones.
 */
export class ThemeModel {
	readonly numbers: ThemeNumbers;
	readonly #rows: ReadonlyMap<string, number>;
	/** Row by slot; noRow for most. */
	readonly #rowOfSlot: Uint16Array;
	/** One bit a slot: whether it has a row. An eighth of a byte each stays in the cache, where two would not. */
	readonly #known: Uint32Array;
	readonly #weights: Int8Array;

	/** @param weights rows of `themes.length` weights: signs first, then slots in the order of `slots` */
	constructor(numbers: ThemeNumbers, slots: Uint32Array, weights: Int8Array) {
		this.numbers = numbers;
		this.#rows = new Map(numbers.signs.map((name, row) => [name, row]));
		this.#rowOfSlot = new Uint16Array(1 << slotBits).fill(noRow);
		this.#known = new Uint32Array(1 << (slotBits - 5));
		this.#weights = weights;
		slots.forEach((slot, at) => {
			this.#rowOfSlot[slot] = numbers.signs.length + at;
			this.#known[slot >>> 5] = (this.#known[slot >>> 5] as number) | (1 << (slot & 31));
		});
	}

	/** Natural-log odds of each theme, in the order of `themes`. */
	scores(signs: ReadonlySet<string>, features: Uint32Array): Float64Array {
		const scores = Float64Array.from(this.numbers.bias);
		const weights = this.#weights;
		const sums = new Int32Array(themes.length);
		let count = 0;
		for (const sign of signs) {
			const row = this.#rows.get(sign);
			if (row === undefined) continue;
			addRow(weights, row * sums.length, sums);
			count++;
		}
		addScaled(scores, sums, this.numbers.scale.signs, count);
		sums.fill(0);
		count = 0;
		const known = this.#known;
		const rowOfSlot = this.#rowOfSlot;
		for (let at = 0; at < features.length && count < mostSlots; at++) {
			const slot = features[at] as number;
			if (((known[slot >>> 5] as number) & (1 << (slot & 31))) === 0) continue;
			addRow(weights, (rowOfSlot[slot] as number) * sums.length, sums);
			count++;
		}
		addScaled(scores, sums, this.numbers.scale.words, count);
		return scores;
	}
}

/** Five at a time: the number of themes is a multiple of five, which a test keeps. */
function addRow(weights: Int8Array, from: number, sums: Int32Array): void {
	for (let theme = 0, at = from; theme < sums.length; theme += 5, at += 5) {
		sums[theme] = (sums[theme] as number) + (weights[at] as number);
		sums[theme + 1] = (sums[theme + 1] as number) + (weights[at + 1] as number);
		sums[theme + 2] = (sums[theme + 2] as number) + (weights[at + 2] as number);
		sums[theme + 3] = (sums[theme + 3] as number) + (weights[at + 3] as number);
		sums[theme + 4] = (sums[theme + 4] as number) + (weights[at + 4] as number);
	}
}

function addScaled(scores: Float64Array, sums: Int32Array, scale: number, count: number): void {
	if (count === 0) return;
	const unit = scale / Math.sqrt(count);
	for (let theme = 0; theme < scores.length; theme++) scores[theme] = (scores[theme] as number) + unit * (sums[theme] as number);
}

/** Puts the two files of the model together; throws a sentence that says what to do when they do not fit. */
export function readThemeModel(numbers: ThemeNumbers, bytes: Uint8Array): ThemeModel {
	const rows = numbers.signs.length + numbers.slots;
	const expected = 4 * numbers.slots + rows * themes.length;
	if (bytes.length !== expected || rows >= noRow || numbers.themes.join() !== themes.join() || numbers.bias.length !== themes.length) {
		throw new Error(
			"model/themes.json and model/themes.bin do not fit together: restore model/ from the release, or run npm run train:themes",
		);
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const slots = Uint32Array.from({ length: numbers.slots }, (_, at) => view.getUint32(4 * at, true) % (1 << slotBits));
	return new ThemeModel(numbers, slots, new Int8Array(bytes.buffer, bytes.byteOffset + 4 * numbers.slots, rows * themes.length));
}

/** The bytes of model/themes.bin: slots as 32 bits, the least significant byte first, then the weights row by row. */
export function themeBytes(slots: Uint32Array, weights: Int8Array): Uint8Array {
	const bytes = new Uint8Array(4 * slots.length + weights.length);
	const view = new DataView(bytes.buffer);
	slots.forEach((slot, at) => {
		view.setUint32(4 * at, slot, true);
	});
	bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 * slots.length);
	return bytes;
}

/** The theme at a place of the scores. */
export function themeAt(place: number): Theme {
	return themes[place] ?? "other";
}
