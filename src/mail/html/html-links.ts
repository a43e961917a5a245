import type { Link, LinkKind } from "../html-facts.ts";
import { VisibleText } from "./visible-text.ts";

/** Characters of a link's text that are kept; an anchor that is never closed holds the rest of the mail. */
const longestText = 500;
/** Longer texts are cards and paragraphs on a coloured ground, not buttons. */
const longestButton = 60;

type Draft = { -readonly [K in keyof Link]: Link[K] };

/** Collects the links of an HTML body. One anchor is open at a time, as in browsers. */
export class HtmlLinks {
	readonly all: Draft[] = [];
	/** href of the base element; relative addresses are joined to it. */
	base = "";
	readonly #limit: number;
	readonly #text = new VisibleText(longestText);
	#open: Draft | undefined;
	/** A link in a box that looks like a button, and the depth of the box: it is one only if nothing else stands in the box. */
	#inBox: Draft | undefined;
	#boxDepth = 0;

	/** @param limit links that are kept */
	constructor(limit: number) {
		this.#limit = limit;
	}

	get isOpen(): boolean {
		return this.#open !== undefined;
	}
	get href(): string | undefined {
		return this.#open?.href;
	}

	start(href: string, quoted: boolean): void {
		this.end();
		if (href === "") return;
		this.#open = { href: this.#resolve(href), text: "", kind: quoted ? "quoted" : "anchor", button: false, image: false, hidden: false };
	}

	/** The open link, or else the place where it stands, looks like a button. */
	markButton(): void {
		if (this.#open !== undefined) this.#open.button = true;
	}

	/** The open link stands in a box that looks like a button, which it is if it stands there alone. */
	markInBox(depth: number): void {
		const alone = this.#inBox === undefined;
		this.otherInBox(depth);
		if (!alone || this.#open === undefined) return;
		this.#open.button = true;
		this.#inBox = this.#open;
		this.#boxDepth = depth;
	}

	/** Something else stands at this depth: if that is still in the box, the link in it is no button. */
	otherInBox(depth: number): void {
		if (this.#inBox === undefined || this.#open === this.#inBox) return;
		if (depth >= this.#boxDepth) this.#inBox.button = false;
		this.#inBox = undefined;
	}

	text(source: string, start: number, end: number): void {
		if (this.#open !== undefined) this.#text.add(source, start, end, false);
	}

	space(): void {
		if (this.#open !== undefined) this.#text.space();
	}

	/** An image that is seen. Its alternative text stands for the link's text where there is no other. */
	image(alt: string): void {
		if (this.#open === undefined) return;
		this.#open.image = true;
		if (this.#open.text === "") this.#open.text = alt.slice(0, longestText);
	}

	end(): void {
		const link = this.#open;
		if (link === undefined) return;
		this.#open = undefined;
		const text = this.#text.take();
		if (text !== "") link.text = text;
		link.hidden = text === "" && !link.image;
		if (text.length > longestButton) link.button = false;
		if (this.all.length < this.#limit) this.all.push(link);
	}

	/** Links that are no anchors: areas of image maps, actions of forms. */
	add(href: string, text: string, kind: LinkKind, hidden: boolean): void {
		if (href === "" || this.all.length >= this.#limit) return;
		this.all.push({ href: this.#resolve(href), text, kind, button: false, image: kind === "area", hidden });
	}

	#resolve(href: string): string {
		return this.base === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(href) ? href : this.base + href;
	}
}
