import { expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { titleOf } from "./title-of.ts";

function titles(title: string): string[] {
	const mail = `From: x <x@hacked.example>\nSubject: Your parcel\nContent-Type: text/html; charset=utf-8\n\n<title>${title}</title><p>Text</p>`;
	return titleOf(factsOf(parseMail(Buffer.from(mail, "utf8"))));
}

test.each([
	["Webmail login page", "webmail login page"],
	["inbox-desk v2.html", "inbox-desk v#.html"],
	["Hello {{name}} from the desk", "hello {{name}} from the desk"],
	["メールアカウントの確認", "メールアカウントの確認"],
])("%s is odd", (title, told) => expect(titles(title)).toEqual([`title: ${told}`]));

test.each([
	"*|MC:SUBJECT|*",
	"{{ email.subject }}",
	"\u0024{subject}",
	"%%subject_line%%",
	"%subject%",
	"[[campaign subject]]",
	"[SUBJECT]",
	"*|MC:SUBJECT|* | Newsletter",
	`{{ ${"long ".repeat(60)}`,
	"Comunicado",
	"Survey 2024",
	"Exclusive offer!",
	"e-mail – news",
	"お知らせ",
])("%s is everybody's", (title) => expect(titles(title)).toEqual([]));

test("hostile titles take no time", () => {
	const started = performance.now();
	for (const piece of ["*|", "{{", "[[", "%%", "<%", "-'", "[a"]) titles(piece.repeat(50_000));
	expect(performance.now() - started).toBeLessThan(2_000);
});
