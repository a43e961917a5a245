import { longValueBits, MinHasher } from "../../base/min-hash.ts";
import { tagNumber, tagTraits } from "./html-tags.ts";
import { attributeNumber, type Tag } from "./tokenizer.ts";

const styleAttribute = attributeNumber("style");
const classAttribute = attributeNumber("class");
const widthAttribute = attributeNumber("width");
const a = tagNumber("a");
const br = tagNumber("br");
const img = tagNumber("img");
/** Elements of fewer than this many tags tell no template from another. */
const fewestItems = 16;
/** The tenth paragraph that looks like the ninth tells nothing more. */
const mostAlike = 12;
const widthCharacters = 4;

/** HTML is read in one go, so that one serves all. */
const hasher = new MinHasher(longValueBits);

/**
 * What an HTML body is built of, whatever is written in it: each element by its tag, its width and the lengths of its style and
 * class (a cheap stand-in for their words), and each three elements of the layout in a row; the first, second, … of a kind told
 * apart, so that a letter of five paragraphs is not one of three.
 */
export class StructureMarks {
	readonly #alike = new Uint8Array(1024);
	#before = 0;
	#beforeThat = 0;

	open(source: string, tag: Tag, traits: number): void {
		let look = Math.imul(tag.number + 1, 0x9e3779b1);
		if (tag.present !== 0) {
			look = Math.imul(look ^ lengthOf(tag, styleAttribute), 0x01000193);
			look = Math.imul(look ^ (lengthOf(tag, classAttribute) << 12), 0x01000193) ^ widthOf(source, tag);
		}
		this.#add(look);
		const { number } = tag;
		if ((traits & (tagTraits.block | tagTraits.cell)) === 0 && number !== a && number !== img && number !== br) return;
		this.#add(Math.imul(Math.imul(this.#beforeThat ^ 0x51ed27, 0x01000193) ^ this.#before, 0x01000193) ^ number);
		this.#beforeThat = this.#before;
		this.#before = number;
	}

	/** The min-hash of it; empty where there is too little to tell. */
	end(): number[] {
		return hasher.end(fewestItems);
	}

	#add(mark: number): void {
		const place = Math.imul(mark, 0x85ebca6b) >>> 22;
		const times = this.#alike[place] as number;
		if (times >= mostAlike) return;
		this.#alike[place] = times + 1;
		hasher.add(Math.imul(mark, 31) + times);
	}
}

function lengthOf(tag: Tag, attribute: number): number {
	const start = tag.starts[attribute] as number;
	return start === -1 ? 0 : (tag.ends[attribute] as number) - start + 1;
}

function widthOf(source: string, tag: Tag): number {
	const start = tag.starts[widthAttribute] as number;
	if (start === -1) return 0;
	let hash = 7;
	for (let at = start; at < (tag.ends[widthAttribute] as number) && at < start + widthCharacters; at++)
		hash = Math.imul(hash, 31) + source.charCodeAt(at);
	return hash;
}
