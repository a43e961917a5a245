import { expect, test } from "vitest";
import { signOf } from "./sign.ts";
import { SignSet } from "./sign-set.ts";
import { topicWords } from "./topic-words.ts";
import { addTopics } from "./topics-of.ts";

function topicsOf(subject: string, body: string): number[] {
	const signs = new SignSet();
	addTopics(signs, { subject, senderName: "", body });
	return [...signs.take()];
}

test("words, stems and runs of ideographs tell a topic", () => {
	expect(topicsOf("", "two nights in our hotel")).toContain(signOf("topic travel"));
	expect(topicsOf("", "pauschalreisen ans meer")).toContain(signOf("topic travel"));
	expect(topicsOf("", "特价酒店预订")).toContain(signOf("topic travel"));
	expect(topicsOf("", "hotel, cruise and flights")).toContain(signOf("topics travel"));
	expect(topicsOf("casino", "")).toContain(signOf("headline casino"));
	expect(topicsOf("", "a text about nothing")).toEqual([]);
});

test("words of the lists are folded as the text is", () => {
	expect(topicsOf("", "ferias")).toContain(signOf("topic travel"));
	expect(topicsOf("", "bussgeldbescheid")).toContain(signOf("topic tax"));
});

test("a word counts once a message, and anew in the next", () => {
	expect(topicsOf("", "casino casino casino")).not.toContain(signOf("topics casino"));
	expect(topicsOf("", "casino")).toContain(signOf("topic casino"));
});

test("only the beginning is read", () => {
	expect(topicsOf("", `${"- ".repeat(500)}hotel`)).toEqual([]);
});

test("every stem has a length that is looked for", () => {
	for (const words of Object.values(topicWords)) {
		for (const word of words.split(/\s+/u).filter((one) => one.endsWith("*"))) {
			expect(word.length - 1, word).toBeGreaterThanOrEqual(5);
			expect(word.length - 1, word).toBeLessThanOrEqual(7);
		}
	}
});
