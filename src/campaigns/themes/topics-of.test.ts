import { expect, test } from "vitest";
import { topicWords } from "./topic-words.ts";
import { addTopics } from "./topics-of.ts";

function topicsOf(subject: string, body: string): Set<string> {
	const signs = new Set<string>();
	addTopics(signs, { subject, senderName: "", body });
	return signs;
}

test("words, stems and pairs of ideographs tell a topic", () => {
	expect(topicsOf("", "two nights in our hotel")).toContain("topic travel");
	expect(topicsOf("", "pauschalreisen ans meer")).toContain("topic travel");
	expect(topicsOf("", "特价酒店预订")).toContain("topic travel");
	expect(topicsOf("", "hotel, cruise and flights")).toContain("topics travel");
	expect(topicsOf("casino", "")).toContain("headline casino");
	expect(topicsOf("", "a text about nothing").size).toBe(0);
});

test("only the beginning is read", () => {
	expect(topicsOf("", `${"- ".repeat(500)}hotel`).size).toBe(0);
});

test("every stem has a length that is looked for", () => {
	for (const words of Object.values(topicWords)) {
		for (const word of words.split(/\s+/u).filter((one) => one.endsWith("*"))) {
			expect(word.length - 1, word).toBeGreaterThanOrEqual(5);
			expect(word.length - 1, word).toBeLessThanOrEqual(7);
		}
	}
});
