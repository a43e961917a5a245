import { expect, test } from "vitest";
import { textWords } from "./text-words.ts";

const none = { subject: "", senderName: "", body: "" };

test("a word is the same wherever it stands, and there once", () => {
	const [ticket] = textWords({ ...none, subject: "ticket" });
	expect([...textWords({ subject: "ticket", senderName: "ticket", body: "a ticket, ticket" })]).toContain(ticket);
	expect(textWords({ subject: "ticket", senderName: "ticket", body: "ticket ticket" })).toHaveLength(1);
});

test("digits count as one, and pairs of characters as words where none are spaced", () => {
	expect(textWords({ ...none, body: "room 12" })).toEqual(textWords({ ...none, body: "room 9" }));
	expect(textWords({ ...none, body: "优惠机票" })).toHaveLength(3);
});

test("the body is read at its beginning, and nothing is kept from the message before", () => {
	const late = textWords({ ...none, body: `${"mail ".repeat(200)}cruise` });
	expect(late).toHaveLength(1);
	expect(textWords(none)).toHaveLength(0);
});
