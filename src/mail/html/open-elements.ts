import type { HidingWay } from "../html-facts.ts";
import { nearlyEqual, transparent, undeclared, unknownColour, white } from "./html-colours.ts";
import { tagNames, tagNumber, tagTraits, traitsOfTag } from "./html-tags.ts";

/** Open elements that are kept, as in browsers; what is nested deeper is read as if it were not nested, and without its style. */
const deepest = 512;
/** Steps through the stack that end tags may take in one message: "</span>" under 500 open elements, 100,000 times, is an attack. */
const mostSteps = 4_000_000;
/** Text sizes up to this many pixels are read by nobody. */
const unreadableSize = 2;
const defaultFontSize = 16;

const invisibleFlag = 1;
const linesFlag = 2;
const quotedFlag = 4;
const buttonFlag = 8;

const p = tagNumber("p");
const li = tagNumber("li");
const ol = tagNumber("ol");
const table = tagNumber("table");
const td = tagNumber("td");
const th = tagNumber("th");
const tr = tagNumber("tr");
const ul = tagNumber("ul");

/** Used again for each message: HTML is read in one go, one message after the other. Typed arrays are slow to make and to give back. */
const memory = {
	tags: new Int16Array(deepest),
	count: new Uint16Array(tagNames.length),
	flags: new Uint8Array(deepest),
	sizes: new Float32Array(deepest),
	colours: new Int32Array(deepest),
	backgrounds: new Int32Array(deepest),
};

/**
 * The stack of open elements, and what holds for the text in the innermost one: whether and how it is seen. Elements
 * are closed as the HTML standard closes them in what matters here: end tags that may be left out, end tags of inline
 * elements that do not reach out of the block they stand in, end tags that close nothing. One at a time: they share memory.
 */
export class OpenElements {
	depth = 0;
	/** Hidden in a way that nothing inside can undo. */
	way: HidingWay | undefined;
	/** Pixels. */
	size = defaultFontSize;
	colour = undeclared;
	background = undeclared;
	#flags = 0;
	#steps = 0;

	readonly #tags = memory.tags;
	/** How many elements of each tag are open, so that a stray end tag costs nothing. */
	readonly #count = memory.count.fill(0);
	readonly #ways: (HidingWay | undefined)[] = [];
	readonly #allFlags = memory.flags;
	readonly #sizes = memory.sizes;
	readonly #colours = memory.colours;
	readonly #backgrounds = memory.backgrounds;

	/** Why text at this place is not seen; undefined when it is. */
	get hidingWay(): HidingWay | undefined {
		if (this.way !== undefined) return this.way;
		if ((this.#flags & invisibleFlag) !== 0) return "visibility";
		if (this.size <= unreadableSize) return "font-size";
		if (this.colour === undeclared || this.colour === unknownColour) return undefined;
		if (this.colour === transparent) return "colour";
		const background = this.background === undeclared ? white : this.background;
		return background >= 0 && nearlyEqual(this.colour, background) ? "colour" : undefined;
	}

	/** Line breaks of the source are shown. */
	get lines(): boolean {
		return (this.#flags & linesFlag) !== 0;
	}
	/** Inside of an earlier mail. */
	get quoted(): boolean {
		return (this.#flags & quotedFlag) !== 0;
	}
	/** The element right around the innermost one looks like a button. */
	get inButton(): boolean {
		return this.depth > 0 && ((this.#allFlags[this.depth - 1] as number) & buttonFlag) !== 0;
	}

	keepLines(): void {
		this.#flags |= linesFlag;
	}
	markQuoted(): void {
		this.#flags |= quotedFlag;
	}
	markButton(): void {
		this.#flags |= buttonFlag;
	}
	setVisible(visible: boolean): void {
		this.#flags = visible ? this.#flags & ~invisibleFlag : this.#flags | invisibleFlag;
	}

	isOpen(number: number): boolean {
		return this.#count[number] !== 0;
	}

	/** Opens an element; false when it is nested too deep to be kept. */
	push(number: number): boolean {
		const depth = this.depth;
		if (depth >= deepest) return false;
		this.#tags[depth] = number;
		this.#count[number] = (this.#count[number] as number) + 1;
		this.#ways[depth] = this.way;
		this.#allFlags[depth] = this.#flags;
		this.#sizes[depth] = this.size;
		this.#colours[depth] = this.colour;
		this.#backgrounds[depth] = this.background;
		this.depth = depth + 1;
		this.#flags &= ~buttonFlag;
		return true;
	}

	/** Closes the innermost element of this tag that an end tag here can reach, with all that is open inside of it. */
	close(number: number): void {
		if (this.#count[number] === 0) return;
		const special = ((traitsOfTag[number] as number) & tagTraits.special) !== 0;
		for (let i = this.depth - 1; i >= 0; i--) {
			const open = this.#tags[i] as number;
			if (open === number) return this.#popTo(i);
			const barrier = special ? open === table : ((traitsOfTag[open] as number) & tagTraits.special) !== 0;
			if (barrier || ++this.#steps > mostSteps) return;
		}
	}

	/** Closes what an opening tag ends without an end tag: paragraphs, list items, table cells and rows. */
	closeImplied(number: number): void {
		if (((traitsOfTag[number] as number) & tagTraits.endsParagraph) !== 0) this.#closeWithin(p);
		if (number === li) this.#closeWithin(li);
		else if (number === td || number === th) {
			this.#closeWithin(td);
			this.#closeWithin(th);
		} else if (number === tr) this.#closeWithin(tr);
	}

	#closeWithin(number: number): void {
		if (this.#count[number] === 0) return;
		for (let i = this.depth - 1; i >= 0; i--) {
			const open = this.#tags[i] as number;
			if (open === number) return this.#popTo(i);
			if (open === table || open === ul || open === ol) return;
			if ((number === p && ((traitsOfTag[open] as number) & tagTraits.special) !== 0) || ++this.#steps > mostSteps) return;
		}
	}

	/** Goes back to what held before the element at this place was opened. */
	#popTo(place: number): void {
		for (let i = place; i < this.depth; i++) {
			const number = this.#tags[i] as number;
			this.#count[number] = (this.#count[number] as number) - 1;
		}
		this.way = this.#ways[place];
		this.#flags = this.#allFlags[place] as number;
		this.size = this.#sizes[place] as number;
		this.colour = this.#colours[place] as number;
		this.background = this.#backgrounds[place] as number;
		this.depth = place;
	}
}
