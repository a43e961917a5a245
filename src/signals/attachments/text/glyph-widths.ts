import type { PdfObjects } from "./pdf-objects.ts";
import type { PdfDictionary } from "./pdf-value.ts";

const maximumRanges = 200;
const thousandth = 0.001;

interface Range {
	readonly first: number;
	readonly last: number;
	readonly width: number;
}

/** How wide the glyphs of a font are, in parts of the font size; needed to tell the gap between two words from none. */
export class GlyphWidths {
	readonly #widths = new Map<number, number>();
	readonly #ranges: Range[] = [];
	#otherwise: number | undefined;

	constructor(font: PdfDictionary, composite: boolean, objects: PdfObjects) {
		if (composite) this.#readComposite(objects.dictionary(objects.list(font.get("DescendantFonts"))[0]), objects);
		else this.#readSimple(font, objects);
	}

	of(code: number, letter: string): number {
		return (
			this.#widths.get(code) ??
			this.#ranges.find(({ first, last }) => code >= first && code <= last)?.width ??
			this.#otherwise ??
			usualWidth(letter)
		);
	}

	#readSimple(font: PdfDictionary, objects: PdfObjects): void {
		const first = objects.number(font.get("FirstChar")) ?? 0;
		const matrix = objects.list(font.get("FontMatrix"))[0];
		const unit = objects.name(font.get("Subtype")) === "Type3" && typeof matrix === "number" ? Math.abs(matrix) : thousandth;
		for (const [index, item] of objects.list(font.get("Widths")).slice(0, 256).entries()) {
			const width = objects.number(item);
			if (width !== undefined) this.#widths.set(first + index, width * unit);
		}
	}

	/** "12 [500 600] 20 30 450": widths from a code on, or one for all from a first to a last code (9.7.4.3). */
	#readComposite(font: PdfDictionary, objects: PdfObjects): void {
		this.#otherwise = (objects.number(font.get("DW")) ?? 1000) * thousandth;
		const items = objects.list(font.get("W"));
		for (let index = 0; index + 1 < items.length; ) {
			const first = objects.number(items[index]) ?? 0;
			const next = objects.resolve(items[index + 1]);
			if (Array.isArray(next)) {
				next.forEach((width, place) => void this.#widths.set(first + place, Number(width) * thousandth));
				index += 2;
				continue;
			}
			if (this.#ranges.length < maximumRanges)
				this.#ranges.push({ first, last: Number(next), width: (objects.number(items[index + 2]) ?? 0) * thousandth });
			index += 3;
		}
	}
}

/** The fonts that every reader has come without widths: as in Helvetica, roughly. */
function usualWidth(letter: string): number {
	if (/^[ijlt.,:;'!|I]/.test(letter)) return 0.26;
	if (/^[mwMW@%]/.test(letter)) return 0.85;
	if (letter === " ") return 0.28;
	return /^[A-Z]/.test(letter) ? 0.69 : 0.54;
}
