import { expect, test } from "vitest";
import { keptSource, shownSource } from "./kept-source.ts";

test.each([
	["a/1.eml", "/home/flora/./a/1.eml", "/home/flora/a/1.eml"],
	["./a/1.eml", "/home/flora/././a/1.eml", "/home/flora/./a/1.eml"],
	["../mail.zip/monday/1.eml", "/home/flora/./../mail.zip/monday/1.eml", "/home/flora/../mail.zip/monday/1.eml"],
	["/var/mail/a.mbox", "/var/mail/a.mbox", "/var/mail/a.mbox"],
	["-", "-", "-"],
	["-/monday/1.eml", "-/monday/1.eml", "-/monday/1.eml"],
])("%s is found from anywhere", (given, kept, elsewhere) => {
	expect(keptSource(given, "/home/flora")).toBe(kept);
	expect(shownSource(kept, "/home/flora")).toBe(given);
	expect(shownSource(kept, "/home")).toBe(elsewhere);
});

test("in the uppermost folder too, and what earlier versions kept stays as it was given", () => {
	expect([keptSource("a", "/"), shownSource("/./a", "/"), shownSource("/./a", "/home")]).toEqual(["/./a", "a", "/a"]);
	expect(shownSource("a/./1.eml", "/home")).toBe("a/./1.eml");
});
