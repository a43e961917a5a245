import { Random } from "../../../scripts/synthetic/random.ts";
import { madeUpName } from "./made-up-name.ts";
import { topics } from "./phrase-book.ts";
import { type Draft, Drafter } from "./sentence.ts";

export type BlockKind = "greeting" | "heading" | "paragraph" | "bullet" | "button" | "image" | "account" | "closing";

/** A unit's mail in no language yet. */
export interface Outline {
	readonly subject: Draft;
	readonly blocks: readonly OutlineBlock[];
}

export interface OutlineBlock {
	readonly kind: BlockKind;
	readonly drafts: readonly Draft[];
	/** A paragraph of stock text goes in its place, where there is any: which one. */
	readonly stock: number | undefined;
	readonly path: string;
	readonly width: number;
	readonly height: number;
}

export interface OutlineWishes {
	/** What the layout follows from: of a newsletter, the same for all its issues. */
	readonly layout: string;
	/** A picture says it all. */
	readonly bare: boolean;
	/** Enough paragraphs that their order can change. */
	readonly long: boolean;
	/** Lines about the recipient's orders and accounts; undefined: as the layout has it. */
	readonly accounts: number | undefined;
}

/** What a unit says, and in which shape: layout and topics follow from `wishes.layout`, the words from `seed`. */
export function outlineOf(seed: string, wishes: OutlineWishes): Outline {
	return new Outliner(seed, wishes.layout).outline(wishes);
}

class Outliner {
	readonly #words: Random;
	readonly #layout: Random;
	readonly #drafter: Drafter;
	readonly #topics: readonly string[];

	constructor(seed: string, layout: string) {
		this.#words = new Random(`${seed} outline`);
		this.#layout = new Random(`${layout} layout`);
		this.#drafter = new Drafter(`${seed} words`);
		this.#topics = this.#layout.shuffle(topics).slice(0, 2);
	}

	outline({ bare, long, accounts }: OutlineWishes): Outline {
		const layout = this.#layout;
		const subject = this.#draft("subject");
		if (bare) return { subject, blocks: layout.chance(0.5) ? [] : [this.#block("button", ["button"])] };
		const blocks = [this.#block("greeting", ["greeting"])];
		const lines = accounts ?? layout.integer(0, 1);
		for (let line = 0; line < lines; line++) blocks.push(this.#block("account", ["account"]));
		const paragraphs = layout.integer(long ? 5 : 3, long ? 8 : 7);
		for (let at = 0; at < paragraphs; at++) blocks.push(...this.#middle(at > 0));
		if (layout.chance(0.8)) blocks.push(this.#block("button", ["button"]));
		return { subject, blocks: [...blocks, this.#block("closing", ["closing"])] };
	}

	#middle(mayBeStock: boolean): OutlineBlock[] {
		const layout = this.#layout;
		const blocks: OutlineBlock[] = [];
		if (layout.chance(0.25)) blocks.push(this.#block("heading", ["subject"]));
		if (layout.chance(0.3)) blocks.push(this.#block("image", ["button"]));
		const lists = Array.from({ length: layout.integer(1, 3) }, (): string => (layout.chance(0.65) ? "pattern" : "sentence"));
		if (layout.chance(0.3)) lists.push("action");
		const stock = mayBeStock && layout.chance(0.25) ? this.#words.integer(0, 1e6) : undefined;
		if (layout.chance(0.15)) return [...blocks, ...lists.map((list) => this.#block("bullet", [list]))];
		return [...blocks, this.#block("paragraph", lists, stock)];
	}

	#block(kind: BlockKind, lists: readonly string[], stock?: number): OutlineBlock {
		const page = madeUpName("thing", this.#words)
			.toLowerCase()
			.replace(/[^a-z]/g, "-");
		return {
			kind,
			drafts: lists.map((list) => this.#draft(list)),
			stock,
			path: `/${page}/${this.#words.integer(2, 9_999)}`,
			width: this.#layout.integer(8, 60) * 10,
			height: this.#layout.integer(4, 30) * 10,
		};
	}

	#draft(list: string): Draft {
		const topic = this.#words.pick(this.#topics);
		return this.#drafter.draft(list === "action" ? `${topic}.action` : list, topic);
	}
}
