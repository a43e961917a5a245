import type { HidingWay, HtmlFacts } from "../../mail/html-facts.ts";
import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { WordSample } from "./word-sample.ts";

/**
 * Text that is there for filters and not for readers. Honest mail hides its preview line (not counted here), the other
 * of two versions for narrow and wide windows (its words are visible elsewhere), and a few labels.
 */
export const hiddenText: Signal = {
	name: "hidden-text",
	codes: {
		BUILD_HIDDEN_MUCH: {
			weight: 2.2,
			tone: "bad",
			phish: 0,
			sentence: "The message holds {count} characters of text that a reader does not see ({how})",
			example: '<div style="display:none">once upon a time …</div>, longer than the text that is seen',
		},
		BUILD_HIDDEN_TEXT: {
			weight: 0.9,
			tone: "bad",
			phish: 0,
			sentence: 'The message holds text that a reader does not see ({how}): "{text}"',
			example: '<div style="display:none">plenty gate eager explain air</div>',
		},
		BUILD_INVISIBLE_INK: {
			weight: 1.4,
			tone: "bad",
			phish: 0.2,
			sentence: 'The message holds text too small, too pale or too far away to be seen ({how}): "{text}"',
			example: '<font color="#ffffff">plenty gate eager explain air</font> on white',
		},
	},
	look({ mail }): Finding[] {
		const { html } = mail;
		if (html === undefined || html.hiddenCharacters < fewCharacters) return [];
		const strange = strangeText(html);
		if (strange.characters < fewCharacters) return [];
		const detail = { count: strange.characters, how: ways[strange.how], text: strange.text.slice(0, 60) };
		if (strange.characters >= manyCharacters && strange.characters > html.visibleText.length / 2)
			return [{ code: "BUILD_HIDDEN_MUCH", detail }];
		return [{ code: ink.has(strange.how) ? "BUILD_INVISIBLE_INK" : "BUILD_HIDDEN_TEXT", detail }];
	},
};

const fewCharacters = 20;
const manyCharacters = 600;
const longestRun = 600;
/** Characters of the visible text that are compared. */
const sample = 6_000;

/** Nobody hides from readers by accident in these ways; display and visibility are how pages switch things on and off. */
const ink: ReadonlySet<HidingWay> = new Set<HidingWay>(["colour", "font-size", "opacity", "position", "text-indent"]);

const ways: Readonly<Record<HidingWay, string>> = {
	"display-none": "display: none",
	visibility: "visibility: hidden",
	"font-size": "no font size",
	colour: "in the colour of the ground",
	opacity: "see-through",
	position: "outside of the window",
	"size-zero": "a box without size",
	overflow: "a box without height",
	"hidden-attribute": "marked hidden",
	"text-indent": "moved out of the window",
};

interface Strange {
	readonly characters: number;
	readonly how: HidingWay;
	readonly text: string;
}

/** The hidden runs whose words are mostly not among the visible ones; with the way of the longest of them. */
function strangeText({ hidden, visibleText, preheader }: HtmlFacts): Strange {
	const visible = new WordSample();
	visible.add(visibleText, sample);
	visible.add(preheader, sample);
	let characters = 0;
	let longest: { text: string; how: HidingWay } = { text: "", how: "display-none" };
	for (const { text, how } of hidden) {
		const { words, known } = visible.count(text, longestRun);
		if (words === 0 ? !/[\p{L}\p{N}]{8}/u.test(text) : known * 2 > words) continue;
		characters += text.length;
		if (text.length > longest.text.length) longest = { text, how };
	}
	return { characters, ...longest };
}
