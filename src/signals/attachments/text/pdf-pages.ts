import type { PdfObjects } from "./pdf-objects.ts";
import { type PdfArray, type PdfDictionary, PdfReference, type PdfValue } from "./pdf-value.ts";
import { PdfLexer } from "./pdf-lexer.ts";

const maximumNodes = 64;
const maximumSearched = 2_000;
const maximumHeight = 8;

export interface PdfPage {
	/** References to its content streams. */
	readonly contents: PdfArray;
	readonly resources: PdfDictionary;
}

/** The first pages of a PDF, in the order a reader shows them; where the page tree is damaged, in the order of the file. */
export function pdfPages(objects: PdfObjects, maximum: number): PdfPage[] {
	const tree = new PageTree(objects, maximum);
	const root = objects.dictionary(rootOf(objects.structure.text));
	tree.walk(root.get("Pages"), new Map());
	return tree.pages.length > 0 ? tree.pages : searchedPages(objects, maximum);
}

/** The last trailer is the one that counts. */
function rootOf(text: string): PdfValue | undefined {
	const at = text.lastIndexOf("/Root");
	if (at < 0) return undefined;
	const objectNumber = new PdfLexer(text, at + 5).next();
	return typeof objectNumber === "number" ? new PdfReference(objectNumber) : undefined;
}

class PageTree {
	readonly pages: PdfPage[] = [];
	readonly #objects: PdfObjects;
	readonly #maximum: number;
	#nodes = 0;

	constructor(objects: PdfObjects, maximum: number) {
		this.#objects = objects;
		this.#maximum = maximum;
	}

	/** Resources of a page may stand at a node above it. Trees that are rings end at the count of nodes. */
	walk(value: PdfValue | undefined, above: PdfDictionary): void {
		if (this.pages.length >= this.#maximum || ++this.#nodes > maximumNodes) return;
		const node = this.#objects.dictionary(value);
		const resources = node.has("Resources") ? this.#objects.dictionary(node.get("Resources")) : above;
		if (node.has("Kids")) for (const kid of this.#objects.list(node.get("Kids")).slice(0, maximumNodes)) this.walk(kid, resources);
		else if (node.has("Contents")) this.pages.push({ contents: contentsOf(node, this.#objects), resources });
	}
}

/** One reference, an array of them, or a reference to such an array. */
function contentsOf(page: PdfDictionary, objects: PdfObjects): PdfArray {
	const contents = page.get("Contents");
	const resolved = objects.resolve(contents);
	return Array.isArray(resolved) ? resolved : contents === undefined ? [] : [contents];
}

function searchedPages(objects: PdfObjects, maximum: number): PdfPage[] {
	const pages: PdfPage[] = [];
	let searched = 0;
	for (const objectNumber of objects.numbers()) {
		if (pages.length >= maximum || ++searched > maximumSearched) break;
		const page = objects.dictionary(new PdfReference(objectNumber));
		if (objects.name(page.get("Type")) !== "Page" || !page.has("Contents")) continue;
		pages.push({ contents: contentsOf(page, objects), resources: resourcesOf(page, objects) });
	}
	return pages;
}

/** Its own ones, else those of the nearest node above. */
function resourcesOf(page: PdfDictionary, objects: PdfObjects): PdfDictionary {
	let node = page;
	for (let height = 0; height < maximumHeight && !node.has("Resources"); height++) node = objects.dictionary(node.get("Parent"));
	return objects.dictionary(node.get("Resources"));
}
