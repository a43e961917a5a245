import { expand } from "../../../scripts/synthetic/expand.ts";
import type { Occasion } from "../../../scripts/synthetic/occasion.ts";
import { Random } from "../../../scripts/synthetic/random.ts";
import { Choices } from "./choices.ts";
import { madeUpName } from "./made-up-name.ts";
import { type Names, withNames } from "./names.ts";
import { PhraseBook, topics } from "./phrase-book.ts";
import { type Draft, Drafter, writtenOut } from "./sentence.ts";
import { stockText } from "./stock-text.ts";

export type BlockKind = "greeting" | "heading" | "paragraph" | "bullet" | "button" | "image" | "account" | "closing";

/** A piece of a message in one language: a template whose choices and slots may be left for the copies. */
export interface Block {
	readonly kind: BlockKind;
	readonly text: string;
	/** Path of its link, and of its picture's size. */
	readonly path: string;
	readonly width: number;
	readonly height: number;
}

/** A unit's mail in one language. */
export interface Version {
	readonly language: string;
	readonly subject: string;
	readonly blocks: readonly Block[];
}

/** A unit's mail in no language yet. */
export interface Outline {
	readonly subject: Draft;
	readonly blocks: readonly OutlineBlock[];
}

interface OutlineBlock {
	readonly kind: BlockKind;
	readonly drafts: readonly Draft[];
	/** A paragraph of stock text goes in its place, where there is any: which one. */
	readonly stock: number | undefined;
	readonly path: string;
	readonly width: number;
	readonly height: number;
}

/** `bare`: a picture says it all. `long`: enough paragraphs that their order can change. */
export function outlineOf(seed: string, random: Random, { long, bare }: { readonly long: boolean; readonly bare: boolean }): Outline {
	const drafter = new Drafter(`${seed} words`);
	const about = random.shuffle(topics).slice(0, 2);
	const topic = (): string => random.pick(about);
	const block = (kind: BlockKind, drafts: readonly Draft[], stock?: number): OutlineBlock => ({
		kind,
		drafts,
		stock,
		path: `/${madeUpName("thing", random)
			.toLowerCase()
			.replace(/[^a-z]/g, "-")}/${random.integer(2, 9999)}`,
		width: random.integer(8, 60) * 10,
		height: random.integer(4, 30) * 10,
	});
	const subject = drafter.draft("subject", topic());
	if (bare) return { subject, blocks: random.chance(0.5) ? [] : [block("button", [drafter.draft("button", topic())])] };
	const blocks = [block("greeting", [drafter.draft("greeting", topic())])];
	if (random.chance(0.6)) blocks.push(block("account", [drafter.draft("account", topic())]));
	const paragraphs = random.integer(long ? 5 : 3, long ? 8 : 7);
	for (let at = 0; at < paragraphs; at++) blocks.push(...middle(drafter, topic(), block, random, at > 0));
	if (random.chance(0.8)) blocks.push(block("button", [drafter.draft("button", topic())]));
	blocks.push(block("closing", [drafter.draft("closing", topic())]));
	return { subject, blocks };
}

type MakeBlock = (kind: BlockKind, drafts: readonly Draft[], stock?: number) => OutlineBlock;

function middle(drafter: Drafter, topic: string, block: MakeBlock, random: Random, mayBeStock: boolean): OutlineBlock[] {
	const blocks: OutlineBlock[] = [];
	if (random.chance(0.25)) blocks.push(block("heading", [drafter.draft("subject", topic)]));
	if (random.chance(0.3)) blocks.push(block("image", [drafter.draft("button", topic)]));
	const said = Array.from({ length: random.integer(1, 3) }, () => drafter.draft(random.chance(0.65) ? "pattern" : "sentence", topic));
	if (random.chance(0.3)) said.push(drafter.draft(`${topic}.action`, topic));
	const stock = mayBeStock && random.chance(0.25) ? random.integer(0, 1e6) : undefined;
	if (random.chance(0.15)) blocks.push(...said.map((draft) => block("bullet", [draft])));
	else blocks.push(block("paragraph", said, stock));
	return blocks;
}

export interface WritingOut {
	readonly seed: string;
	readonly language: string;
	readonly names: Names;
	readonly personal: boolean;
	readonly keepsChoices: boolean;
	/** For stock text; left out, there is none. */
	readonly occasion?: Occasion;
}

export function versionOf(outline: Outline, writing: WritingOut): Version {
	const book = PhraseBook.of(writing.language);
	const blocks = outline.blocks
		.filter(({ kind }) => kind !== "account" || writing.personal)
		.map((block): Block => {
			const { kind, path, width, height } = block;
			return { kind, path, width, height, text: settled(textOf(block, book, writing), writing) };
		});
	return { language: writing.language, subject: settled(writtenOut(outline.subject, book, writing.names), writing), blocks };
}

function textOf({ kind, drafts, stock }: OutlineBlock, book: PhraseBook, writing: WritingOut): string {
	const { names, occasion, personal, seed } = writing;
	if (kind === "greeting") return greeting(book, personal, drafts[0] as Draft);
	const own = drafts.map((draft) => ended(writtenOut(draft, book, names), kind, book)).join(book.unspaced ? "" : " ");
	if (stock === undefined || occasion === undefined) return own;
	return `${own}${book.unspaced ? "" : " "}${stockParagraph(stock, book.language, occasion, personal, new Random(`${seed} ${stock}`))}`;
}

/** By name only where each copy has its own. */
function greeting(book: PhraseBook, personal: boolean, draft: Draft): string {
	return book.entry("greeting", (draft.at % 3) + (personal ? 0 : 3));
}

function ended(text: string, kind: BlockKind, book: PhraseBook): string {
	if (kind !== "paragraph" && kind !== "bullet") return text;
	return /[.?!。？！]$/u.test(text) ? text : `${text}${book.unspaced ? "。" : "."}`;
}

const ofRecipient = /<(first|last|full|email|user)[^>]*>/;

function stockParagraph(at: number, language: string, occasion: Occasion, personal: boolean, random: Random): string {
	const all = stockText(language);
	for (let step = 0; step < all.length; step++) {
		const template = all[(at + step) % all.length] as string;
		if (personal || !ofRecipient.test(template)) return named(template, occasion, personal, random);
	}
	return "";
}

const personalSlot = /^(first|last|full|email|user|order|code|tracking|money|date|shortdate|token|num|last4|#\d)/;

/** Slots that are the same for all copies are filled in. */
function named(template: string, occasion: Occasion, personal: boolean, random: Random): string {
	return withNames(template, { firm: [occasion.brand.name], place: [], person: [], thing: [] }, random).replace(
		/<([a-z#][^<>]*)>/g,
		(whole, slot: string) => (personal && personalSlot.test(slot) ? whole : occasion.text(`<${slot}>`).replace(/[{}|<>]/g, "")),
	);
}

/** Choices are made here and for all copies, unless each copy is to make its own. */
function settled(template: string, { seed, keepsChoices }: WritingOut): string {
	return keepsChoices ? template : expand(template, new Choices(seed, seed), (slot) => `<${slot}>`);
}
