import { expect, test } from "vitest";
import { tellingWords } from "./telling-words.ts";
import type { ThemeExample } from "./theme-example.ts";

function example(theme: ThemeExample["theme"], ...words: number[]): ThemeExample {
	const none = new Uint32Array();
	return { theme, importance: 1, signs: none, words: Uint32Array.from(words), signature: none, kin: { sender: 0, subject: 0, hosts: 0 } };
}

const everywhere = 4_000_000_000;
const ofTravel = 7;
const seldom = 9;

test("words that tell a theme come first, those that are seldom never", () => {
	const examples = [
		...Array.from({ length: 6 }, () => example("travel", everywhere, ofTravel)),
		...Array.from({ length: 6 }, () => example("casino", everywhere)),
		example("casino", seldom),
	];
	expect([...tellingWords(examples, 1, 3)]).toEqual([ofTravel]);
	expect([...tellingWords(examples, 10, 3)]).toEqual([ofTravel, everywhere]);
});
