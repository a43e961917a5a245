import { expect, test } from "vitest";
import { buildMail } from "../../../test/support/builders/build-mail.ts";
import { ownWords } from "./own-words.ts";

const wordsOf = (visibleText: string) => ownWords({ visibleText, header: buildMail({}).header });

test("what is quoted is left out", () => {
	const answer = "Your mailbox is full: look at it within a day";
	expect(wordsOf(`${answer}\n> quoted`)).toBe(`${answer}\n`);
});

test("long texts keep their head and their tail", () => {
	const text = `head${"x".repeat(50_000)}tail`;
	const own = wordsOf(text);
	expect(own.startsWith("head") && own.endsWith("tail")).toBe(true);
	expect(own.length).toBeLessThan(10_000);
});

test("a long quotation does not hide what stands below it", () => {
	const below = "Your mailbox is full: look at it within a day";
	expect(wordsOf(`${"> quoted\n".repeat(5_000)}${below}`)).toBe(below);
});
