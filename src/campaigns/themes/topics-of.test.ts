import { expect, test } from "vitest";
import { topicTableOf } from "../../../scripts/train/themes/topic-table-of.ts";
import { signOf } from "./sign.ts";
import { SignSet } from "./sign-set.ts";
import { Topics } from "./topics-of.ts";

const topics = new Topics(
	topicTableOf(
		new Map([
			["travel", new Set(["hotel", "cruise", "flights", "pauscha*", "férias", "酒店", "путеше*"])],
			["casino", new Set(["casino", "work-at-home"])],
			["tax", new Set(["bußgel*"])],
		]),
	),
);

function topicsOf(subject: string, body: string): number[] {
	const signs = new SignSet();
	topics.addTo(signs, { subject, senderName: "", body });
	return [...signs.take()];
}

test("words, stems and runs of ideographs tell a topic", () => {
	expect(topicsOf("", "two nights in our hotel")).toEqual([signOf("topic travel")]);
	expect(topicsOf("", "pauschalreisen ans meer")).toEqual([signOf("topic travel")]);
	expect(topicsOf("", "特价酒店预订")).toEqual([signOf("topic travel")]);
	expect(topicsOf("", "путешествие к морю")).toEqual([signOf("topic travel")]);
	expect(topicsOf("", "a work-at-home scheme")).toEqual([signOf("topic casino")]);
	expect(topicsOf("casino", "")).toEqual([signOf("headline casino"), signOf("topic casino")]);
	expect(topicsOf("", "a text about nothing")).toEqual([]);
});

test("several words, and more than three, are signs of their own", () => {
	expect(topicsOf("", "hotel, cruise")).toEqual([signOf("topic travel"), signOf("topics travel")]);
	expect(topicsOf("", "hotel, cruise, flights, pauschal")).toEqual([
		signOf("topic travel"),
		signOf("topics travel"),
		signOf("many travel"),
	]);
});

test("words of the lists are folded as the text is", () => {
	expect(topicsOf("", "ferias")).toEqual([signOf("topic travel")]);
	expect(topicsOf("", "bussgeldbescheid")).toEqual([signOf("topic tax")]);
});

test("a word counts once a message, and anew in the next", () => {
	expect(topicsOf("", "casino casino casino")).toEqual([signOf("topic casino")]);
	expect(topicsOf("", "casino")).toEqual([signOf("topic casino")]);
});

test("only the beginning is read", () => {
	expect(topicsOf("", `${"- ".repeat(500)}hotel`)).toEqual([]);
});
