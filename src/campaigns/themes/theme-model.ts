import { bytesOfRecords, type KeyRecords, keyRecordBytes, readKeyRecords } from "./key-records.ts";
import { type Theme, themes } from "./theme.ts";
import { weightRecords, weightShape, WeightTable } from "./weight-table.ts";

/** The part of the model that stands in model/themes.json. */
export interface ThemeNumbers {
	/** In the order of the weights. */
	readonly themes: readonly string[];
	/** Natural-log odds that each theme starts with. */
	readonly bias: readonly number[];
	/** What one unit of a stored weight is worth, in natural-log odds. */
	readonly scale: { readonly signs: number; readonly words: number };
	/** How many signs have a row of weights: see theme-signs.ts. */
	readonly signs: number;
	/** How many words have a row: they follow the signs. See text-words.ts. */
	readonly words: number;
	/** Natural-log odds by which the best theme must lead the average one; below nothing stands out. */
	readonly least: number;
}

/** Half of a text's words have no row; of the signs all but a few have one. */
const signShape = weightShape(0);
const wordShape = weightShape(2);

/**
 * A multinomial logistic model: each sign and each telling word of the text has a row with one weight of one byte for each
 * theme. A theme's log-odds are its bias + the sum of the signs' weights / sqrt(signs) + the sum of the words' weights /
 * sqrt(words), so that long mails are no surer than short ones.
 */
export class ThemeModel {
	readonly numbers: ThemeNumbers;
	readonly #bias: Float64Array;
	readonly #signs: WeightTable;
	readonly #words: WeightTable;

	constructor(numbers: ThemeNumbers, signs: KeyRecords, words: KeyRecords) {
		this.numbers = numbers;
		this.#bias = Float64Array.from(numbers.bias);
		this.#signs = new WeightTable(signs, themes.length);
		this.#words = new WeightTable(words, themes.length);
	}

	/** Natural-log odds of each theme, in the order of `themes`. */
	scores(signs: Uint32Array, words: Uint32Array): Float64Array {
		const scores = this.#bias.slice();
		this.#signs.addTo(scores, signs, this.numbers.scale.signs);
		this.#words.addTo(scores, words, this.numbers.scale.words);
		return scores;
	}
}

/** Puts the two files of the model together; throws a sentence that says what to do when they do not fit. */
export function readThemeModel(numbers: ThemeNumbers, bytes: Uint8Array): ThemeModel {
	const border = keyRecordBytes(numbers.signs, signShape);
	const expected = border + keyRecordBytes(numbers.words, wordShape);
	if (bytes.length !== expected || numbers.themes.join() !== themes.join() || numbers.bias.length !== themes.length) {
		throw new Error(
			"model/themes.json and model/themes.bin do not fit together: restore model/ from the release, or run npm run train:themes",
		);
	}
	const signs = readKeyRecords(bytes, 0, numbers.signs, signShape);
	return new ThemeModel(numbers, signs, readKeyRecords(bytes, border, numbers.words, wordShape));
}

/** What was learnt: rows of `themes.length` weights, first those of `signs`, then those of `words`. */
export interface LearntWeights {
	readonly signs: Uint32Array;
	readonly words: Uint32Array;
	readonly weights: Int8Array;
}

/** The model of what was learnt. */
export function themeModel(numbers: ThemeNumbers, learnt: LearntWeights): ThemeModel {
	return new ThemeModel(numbers, ...recordsOf(learnt));
}

/** The bytes of model/themes.bin: the records of the signs, then those of the words, see KeyRecords. */
export function themeBytes(learnt: LearntWeights): Uint8Array {
	return Buffer.concat(recordsOf(learnt).map(bytesOfRecords));
}

function recordsOf({ signs, words, weights }: LearntWeights): [signs: KeyRecords, words: KeyRecords] {
	const border = signs.length * themes.length;
	return [
		weightRecords(signs, weights.subarray(0, border), themes.length, signShape),
		weightRecords(words, weights.subarray(border), themes.length, wordShape),
	];
}

/** The theme at a place of the scores. */
export function themeAt(place: number): Theme {
	return themes[place] ?? "other";
}
