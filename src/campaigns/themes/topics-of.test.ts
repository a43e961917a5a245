import { expect, test } from "vitest";
import { signOf } from "./sign.ts";
import { SignSet } from "./sign-set.ts";
import { narrowTopicWords } from "./narrow-topic-words.ts";
import { topicWords as broadTopicWords } from "./topic-words.ts";
import { addTopics, topicWords } from "./topics-of.ts";

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

test("no narrow topic hides a broad one, and their number fits ten bits", () => {
	expect(Object.keys(narrowTopicWords).filter((topic) => topic in broadTopicWords)).toEqual([]);
	expect(Object.keys(topicWords).length).toBeLessThanOrEqual(1023);
});

test("no run of ideographs is longer than what is looked for", () => {
	for (const words of Object.values(narrowTopicWords)) {
		expect(words.split(/\s+/u).filter((word) => (word.codePointAt(0) ?? 0) >= 0x2e80 && word.length > 4)).toEqual([]);
	}
});
