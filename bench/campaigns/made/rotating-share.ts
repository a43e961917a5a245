import { expand } from "../../../scripts/synthetic/expand.ts";
import { changedShare } from "./changed-share.ts";
import { Choices } from "./choices.ts";
import { PhraseBook } from "./phrase-book.ts";
import type { Version } from "./version.ts";

const most = 0.4;
const steps = [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3];

/** Share of the choices to make anew in each copy, so that at most 40 % of the words change from one to another. */
export function rotatingShare(version: Version, seed: string): number {
	for (const share of steps) {
		const [first = [], second = [], third = []] = ["a", "b", "c"].map((copy) =>
			wordsOf(version, new Choices(`${seed} ${copy}`, seed, share)),
		);
		if ((changedShare(first, second) + changedShare(second, third)) / 2 <= most) return share;
	}
	return steps.at(-1) as number;
}

function wordsOf({ language, blocks }: Version, choices: Choices): string[] {
	const text = blocks.map((block) => expand(block.text, choices, () => "0")).join(" ");
	return PhraseBook.of(language).unspaced ? [...text] : text.split(" ");
}
