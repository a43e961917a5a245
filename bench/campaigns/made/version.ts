import { expand } from "../../../scripts/synthetic/expand.ts";
import type { Occasion } from "../../../scripts/synthetic/occasion.ts";
import { Random } from "../../../scripts/synthetic/random.ts";
import { Choices } from "./choices.ts";
import { type Names, withNames } from "./names.ts";
import type { BlockKind, Outline, OutlineBlock } from "./outline.ts";
import { PhraseBook } from "./phrase-book.ts";
import { type Draft, writtenOut } from "./sentence.ts";
import { stockText } from "./stock-text.ts";

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
	return { language: writing.language, subject: subjectOf(outline, book, writing), blocks };
}

/** Now and then with the recipient's name or order in it, where each copy has its own. */
function subjectOf({ subject }: Outline, book: PhraseBook, writing: WritingOut): string {
	const words = settled(writtenOut(subject, book, writing.names), writing);
	if (!writing.personal) return words;
	return new Random(`${writing.seed} subject`).pick([words, words, `<first>, ${words}`, `${words} (<order>)`]);
}

function textOf({ kind, drafts, stock }: OutlineBlock, book: PhraseBook, writing: WritingOut): string {
	const { names, occasion, personal, seed, keepsChoices } = writing;
	if (kind === "greeting") return greeting(book, personal, drafts[0] as Draft);
	const own = drafts.map((draft) => ended(writtenOut(draft, book, names, keepsChoices), kind, book)).join(book.unspaced ? "" : " ");
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
