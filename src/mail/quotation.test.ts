import { expect, test } from "vitest";
import { parseMail } from "./parse-mail.ts";
import { withoutQuotation } from "./quotation.ts";

test("quoted lines are left out", () => {
	const own = ["Look at what came this morning:\n", "Do not answer, please."];
	expect(withoutQuotation(own.join("> Your mailbox is full\n  > click here\n"), 8)).toBe(own.join(""));
});

test("a greater-than sign inside a line is text", () => {
	expect(withoutQuotation("a > b", 8)).toBe("a > b");
});

test.each([
	["every line", "> Your mailbox is full\n> > look at it within a day"],
	["a few words above", "Please read this!\n\n> Your mailbox is full\n> look at it within a day"],
	[
		"a question above what a mailer writes",
		"Is this one real?\n\nOn Monday, 25 March, Joke of the Day wrote:\n> Your mailbox is full\n> look at it within a day",
	],
	["a word below", "> Your mailbox is full\n> look at it within a day\n\nSincerely, Jo"],
	["a few ideographs above", "请看下面这封邮件\n> Your mailbox is full\n> look at it within a day"],
])("a quotation is read where it is all there is: %s", (_, text) => {
	expect(withoutQuotation(text, 8)).toMatch(/^[^>]*Your mailbox is full\nlook at it within a day[^>]*$/);
});

test("a sentence without spaces is enough to be read without what it quotes", () => {
	expect(withoutQuotation("今天早上收到的这封邮件是假的，请大家删除它\n> Your mailbox is full", 8)).toBe(
		"今天早上收到的这封邮件是假的，请大家删除它\n",
	);
});

const address = "https://mailbox.example/full";
const answer = "Please do not press what this mail of today tells you to press:";

test.each([
	["every line quoted", `> Your mailbox is full:\n> ${address}`, "text"],
	[
		"handed on without a word",
		`FYI\n\n---------- Forwarded message ---------\nFrom: a@b.example\n\nYour mailbox is full: ${address}`,
		"text",
	],
	["quoted below an answer", `${answer}\n> Your mailbox is full:\n> ${address}`, "quoted"],
	["handed on with an answer", `${answer}\n\n-----Original Message-----\nFrom: a@b.example\n\nYour mailbox is full: ${address}`, "quoted"],
	["below an answer of a word", `Yes!\n> Your mailbox is full:\n> ${address}`, "quoted", "In-Reply-To: <1@b.example>"],
])("links that are there to be pressed: %s", (_, text, kind, header = "From: jo@b.example") => {
	expect(parseMail(Buffer.from(`${header}\n\n${text}`)).links.find(({ href }) => href === address)?.kind).toBe(kind);
});
