import { BoundedText } from "./bounded-text.ts";
import { identity, type Matrix, matrixOf, product } from "./matrix.ts";
import { PdfFont } from "./pdf-font.ts";
import { PdfLexer } from "./pdf-lexer.ts";
import type { PdfObjects } from "./pdf-objects.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { type PdfDictionary, PdfName, PdfReference, type PdfValue, PdfWord } from "./pdf-value.ts";
import { TextPlacer } from "./text-placer.ts";

const maximumContent = 512 * 1024;
const maximumOperands = 64;
const maximumSaved = 64;
const maximumFormDepth = 4;
const maximumForms = 40;
const maximumFonts = 40;
// Paths of drawn letters and maps are ten thousands of operators; of a page of letters, each placed by itself, so many are its first half.
const maximumOperators = 30_000;
const invisible = 3;

/** What q saves and Q brings back (ISO 32000-1, 8.4.2), as far as text is concerned. */
interface TextState {
	matrix: Matrix;
	font: PdfFont | undefined;
	size: number;
	letterSpacing: number;
	wordSpacing: number;
	/** Horizontal scaling. */
	stretch: number;
	leading: number;
	rise: number;
	mode: number;
}

/** Follows the operators of content streams that place and show text (ISO 32000-1, 9.4) and paints nothing. */
export class PageReader {
	readonly #objects: PdfObjects;
	readonly #fonts = new Map<PdfValue, PdfFont>();
	readonly #visible: TextPlacer;
	/** Text under the picture of a scanned page: what a machine has read there. */
	readonly #under: TextPlacer;
	readonly #out: BoundedText;
	readonly #outUnder: BoundedText;
	#state: TextState = freshState();
	#saved: TextState[] = [];
	#resources: PdfDictionary = new Map();
	#line: Matrix = identity;
	#pen: Matrix = identity;
	#forms = 0;
	#operators = 0;

	constructor(objects: PdfObjects, maximum: number) {
		this.#objects = objects;
		this.#out = new BoundedText(maximum);
		this.#outUnder = new BoundedText(maximum);
		this.#visible = new TextPlacer(this.#out);
		this.#under = new TextPlacer(this.#outUnder);
	}

	/** Text read so far; what is drawn to be invisible counts only where nothing else is there. */
	get text(): string {
		return this.#out.length > 0 ? this.#out.toString() : this.#outUnder.toString();
	}

	get full(): boolean {
		return this.#out.full || this.#operators >= maximumOperators;
	}

	read(page: PdfPage): void {
		this.#state = freshState();
		this.#saved = [];
		this.#resources = page.resources;
		let content = "";
		for (const piece of page.contents.slice(0, maximumSaved)) {
			content += `${this.#objects.content(piece, maximumContent)}\n`;
			if (content.length > maximumContent) break;
		}
		this.#out.newLine();
		this.#run(content, 0);
	}

	#run(content: string, depth: number): void {
		const lexer = new PdfLexer(content);
		let operands: PdfValue[] = [];
		for (let item = lexer.next(); item !== undefined && !this.full; item = lexer.next()) {
			if (!(item instanceof PdfWord)) {
				operands.push(item);
				if (operands.length > maximumOperands) operands.shift();
				continue;
			}
			this.#operators++;
			if (item.word === "ID") lexer.skipImage();
			else if (item.word === "Do") this.#paint(operands, depth);
			else this.#operate(item.word, operands);
			operands = [];
		}
	}

	#operate(operator: string, operands: readonly PdfValue[]): void {
		const state = this.#state;
		const last = operands.at(-1);
		const number = typeof last === "number" ? last : 0;
		switch (operator) {
			case "q":
				if (this.#saved.length < maximumSaved) this.#saved.push({ ...state });
				return;
			case "Q":
				this.#state = this.#saved.pop() ?? state;
				return;
			case "cm":
				state.matrix = product(matrixOf(operands) ?? identity, state.matrix);
				return;
			case "BT":
				this.#moveTo(identity);
				return;
			case "Tf":
				state.font = this.#font(operands[0]);
				state.size = number;
				return;
			case "Tm":
				this.#moveTo(matrixOf(operands) ?? identity);
				return;
			case "TD":
				state.leading = -number;
				this.#moveBy(operands[0], number);
				return;
			case "Td":
				this.#moveBy(operands[0], number);
				return;
			case "T*":
				this.#moveBy(0, -state.leading);
				return;
			case "Tj":
				this.#show(last);
				return;
			case "TJ":
				this.#showAll(last);
				return;
			case '"':
				if (typeof operands[0] === "number") state.wordSpacing = operands[0];
				if (typeof operands[1] === "number") state.letterSpacing = operands[1];
				this.#showOnNextLine(last);
				return;
			case "'":
				this.#showOnNextLine(last);
				return;
			default:
				setParameter(state, operator, number);
		}
	}

	#showOnNextLine(text: PdfValue | undefined): void {
		this.#moveBy(0, -this.#state.leading);
		this.#show(text);
	}

	#moveTo(matrix: Matrix): void {
		this.#line = matrix;
		this.#pen = matrix;
	}

	#moveBy(x: PdfValue | undefined, y: number): void {
		this.#moveTo(product([1, 0, 0, 1, typeof x === "number" ? x : 0, y], this.#line));
	}

	/** Numbers between the strings pull the pen back, in thousandths of the letter size. */
	#showAll(items: PdfValue | undefined): void {
		if (!Array.isArray(items)) return this.#show(items);
		const { size, stretch } = this.#state;
		for (const item of items) {
			if (typeof item === "number") this.#advance((-item / 1000) * size * stretch);
			else this.#show(item);
		}
	}

	#show(bytes: PdfValue | undefined): void {
		const { font, size, letterSpacing, wordSpacing, stretch, rise, mode, matrix } = this.#state;
		if (typeof bytes !== "string" || font === undefined) return;
		const { text, width, codes, spaces } = font.show(bytes);
		const moved = (width * size + codes * letterSpacing + spaces * wordSpacing) * stretch;
		const scale: Matrix = [size * stretch, 0, 0, size, 0, rise];
		const placer = mode === invisible ? this.#under : this.#visible;
		placer.place(text, size * stretch === 0 ? 0 : moved / (size * stretch), product(product(scale, this.#pen), matrix));
		this.#advance(moved);
	}

	#advance(by: number): void {
		const pen = this.#pen;
		this.#pen = [pen[0], pen[1], pen[2], pen[3], pen[4] + by * pen[0], pen[5] + by * pen[1]];
	}

	#font(name: PdfValue | undefined): PdfFont | undefined {
		const reference = name instanceof PdfName ? this.#objects.dictionary(this.#resources.get("Font")).get(name.name) : undefined;
		if (reference === undefined) return undefined;
		// One object, one font: the same reference is a new object in every dictionary.
		const key = reference instanceof PdfReference ? reference.objectNumber : reference;
		let font = this.#fonts.get(key);
		if (font === undefined && this.#fonts.size < maximumFonts) {
			font = new PdfFont(this.#objects.dictionary(reference), this.#objects);
			this.#fonts.set(key, font);
		}
		return font;
	}

	/** A form is a content stream of its own (8.10); some programs write whole pages as one. */
	#paint(operands: readonly PdfValue[], depth: number): void {
		const name = operands.at(-1);
		const form = name instanceof PdfName ? this.#objects.dictionary(this.#resources.get("XObject")).get(name.name) : undefined;
		const dictionary = this.#objects.dictionary(form);
		if (this.#objects.name(dictionary.get("Subtype")) !== "Form" || depth >= maximumFormDepth || ++this.#forms > maximumForms) return;
		const outside = { state: this.#state, saved: this.#saved, resources: this.#resources };
		this.#state = { ...outside.state };
		this.#state.matrix = product(matrixOf(this.#objects.list(dictionary.get("Matrix"))) ?? identity, outside.state.matrix);
		this.#saved = [];
		if (dictionary.has("Resources")) this.#resources = this.#objects.dictionary(dictionary.get("Resources"));
		this.#run(this.#objects.content(form, maximumContent), depth + 1);
		this.#state = outside.state;
		this.#saved = outside.saved;
		this.#resources = outside.resources;
	}
}

function setParameter(state: TextState, operator: string, value: number): void {
	if (operator === "Tc") state.letterSpacing = value;
	else if (operator === "Tw") state.wordSpacing = value;
	else if (operator === "Tz") state.stretch = value / 100;
	else if (operator === "TL") state.leading = value;
	else if (operator === "Ts") state.rise = value;
	else if (operator === "Tr") state.mode = value;
}

function freshState(): TextState {
	return { matrix: identity, font: undefined, size: 0, letterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
}
