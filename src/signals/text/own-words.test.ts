import { expect, test } from "vitest";
import { ownWords } from "./own-words.ts";

test("quoted lines are left out", () => {
	expect(ownWords("Look at this:\n> Your mailbox is full\n  > click here\nDo not answer.")).toBe("Look at this:\nDo not answer.");
});

test("a greater-than sign inside a line is text", () => {
	expect(ownWords("a > b")).toBe("a > b");
});

test("long texts keep their head and their tail", () => {
	const text = `head${"x".repeat(50_000)}tail`;
	const own = ownWords(text);
	expect(own.startsWith("head") && own.endsWith("tail")).toBe(true);
	expect(own.length).toBeLessThan(10_000);
});

test("a long quotation does not hide what stands below it", () => {
	expect(ownWords(`${"> quoted\n".repeat(5_000)}Your mailbox is full`)).toBe("Your mailbox is full");
});
