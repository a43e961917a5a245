import type { Random } from "../../../scripts/synthetic/random.ts";
import { wordLists } from "../../../scripts/synthetic/word-lists.ts";
import { madeUpName } from "./made-up-name.ts";
import type { WrittenBlock } from "./written-block.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
const dictionaries = new Map<string, readonly string[]>();

/** Random words and letters where a reader sees them: above, below and between the sentences. */
export function withRandomWords(blocks: readonly WrittenBlock[], language: string, random: Random): WrittenBlock[] {
	const busted = blocks.map((block) => (block.kind === "paragraph" ? { ...block, text: between(block.text, language, random) } : block));
	const line = (low: number, high: number): WrittenBlock => ({
		kind: "paragraph",
		text: randomWords(random.integer(low, high), language, random),
		href: "",
		width: 0,
		height: 0,
	});
	if (random.chance(0.7)) busted.unshift(line(2, 10));
	if (random.chance(0.85)) busted.push(line(4, 22));
	return busted;
}

function between(text: string, language: string, random: Random): string {
	return text.replace(/[.?!] |[。？！]/gu, (end) =>
		random.chance(0.4) ? `${end}${randomWords(random.integer(1, 4), language, random)} ` : end,
	);
}

/** Random words that nobody sees, behind the `<body>` tag and before its end. */
export function withHiddenWords(html: string, language: string, random: Random): string {
	const hidden = (): string => {
		const style = random.pick([
			"display:none",
			"font-size:0;line-height:0",
			"color:#ffffff;background:#ffffff;font-size:1px",
			"visibility:hidden;height:0;overflow:hidden",
			"opacity:0;max-height:0;overflow:hidden",
		]);
		return `<div style="${style}">${randomWords(random.integer(15, 50), language, random)}</div>`;
	};
	return html
		.replace(/<body[^>]*>/, (tag) => tag + (random.chance(0.8) ? hidden() : ""))
		.replace("</body>", () => `${random.chance(0.8) ? hidden() : ""}</body>`);
}

function randomWords(count: number, language: string, random: Random): string {
	return Array.from({ length: count }, () => randomWord(language, random)).join(" ");
}

function randomWord(language: string, random: Random): string {
	if (random.chance(0.25)) return random.letters(random.integer(4, 11), letters);
	if (random.chance(0.1)) return `${random.letters(random.integer(2, 4), letters)}${random.integer(10, 99_999)}`;
	if (random.chance(0.2)) return madeUpName("thing", random).toLowerCase();
	return random.pick(dictionaryOf(language));
}

/** Words of the entries of all lists. */
function dictionaryOf(language: string): readonly string[] {
	let words = dictionaries.get(language);
	if (words === undefined) {
		const found = new Set<string>();
		for (const entries of wordLists(language).values())
			for (const entry of entries) for (const word of entry.split(/[^\p{L}]+/u)) if (word.length > 1 && word.length < 15) found.add(word);
		dictionaries.set(language, (words = [...found]));
	}
	return words;
}
