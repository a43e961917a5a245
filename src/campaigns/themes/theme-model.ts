import { displacementsOf, KeyPlaces } from "./key-places.ts";
import { type Theme, themes } from "./theme.ts";
import { WeightTable } from "./weight-table.ts";

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
const wordFilterBits = 2;

interface ThemePlaces {
	readonly signs: Uint8Array;
	readonly words: Uint8Array;
}

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

	/**
	 * @param weights rows of `themes.length` weights: first those of `signs`, then those of `words`
	 * @param places displacements of the signs and of the words, where they are known: see KeyPlaces
	 */
	constructor(numbers: ThemeNumbers, signs: Uint32Array, words: Uint32Array, weights: Int8Array, places?: ThemePlaces) {
		this.numbers = numbers;
		this.#bias = Float64Array.from(numbers.bias);
		const border = signs.length * themes.length;
		this.#signs = new WeightTable(signs, weights.subarray(0, border), themes.length, 0, places?.signs);
		this.#words = new WeightTable(words, weights.subarray(border), themes.length, wordFilterBits, places?.words);
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
	const rows = numbers.signs + numbers.words;
	const weightBytes = themes.length * rows;
	const signPlaces = displacementsOf(numbers.signs);
	const expected = 4 * rows + weightBytes + signPlaces + displacementsOf(numbers.words);
	if (bytes.length !== expected || numbers.themes.join() !== themes.join() || numbers.bias.length !== themes.length) {
		throw new Error(
			"model/themes.json and model/themes.bin do not fit together: restore model/ from the release, or run npm run train:themes",
		);
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const keys = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) keys[row] = view.getUint32(4 * row, true);
	const [signs, words] = [keys.subarray(0, numbers.signs), keys.subarray(numbers.signs)];
	const displacements = bytes.slice(4 * rows + weightBytes);
	return new ThemeModel(numbers, signs, words, new Int8Array(bytes.buffer, bytes.byteOffset + 4 * rows, weightBytes), {
		signs: displacements.subarray(0, signPlaces),
		words: displacements.subarray(signPlaces),
	});
}

/**
 * The bytes of model/themes.bin: signs, then words, as 32 bits, the least significant byte first, then the weights row by row, then the
 * displacements of the signs and of the words: to find these took every thread 20 ms as it started.
 */
export function themeBytes(signs: Uint32Array, words: Uint32Array, weights: Int8Array): Uint8Array {
	const keys = Buffer.alloc(4 * (signs.length + words.length));
	[...signs, ...words].forEach((key, at) => {
		keys.writeUInt32LE(key, 4 * at);
	});
	const rows = new Uint8Array(weights.buffer, weights.byteOffset, weights.length);
	return Buffer.concat([keys, rows, new KeyPlaces(signs).displacements, new KeyPlaces(words).displacements]);
}

/** The theme at a place of the scores. */
export function themeAt(place: number): Theme {
	return themes[place] ?? "other";
}
