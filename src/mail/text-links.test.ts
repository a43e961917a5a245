import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../base/limits.ts";
import { linksInText } from "./text-links.ts";

const found = (text: string): string[] => linksInText(text, defaultLimits).map(({ href }) => href);

describe("addresses in plain text", () => {
	test.each([
		["a whole address", "See https://a.example/x?y=1#z now", ["https://a.example/x?y=1#z"]],
		["in angle brackets", "<https://a.example/x>", ["https://a.example/x"]],
		[
			"punctuation of the sentence",
			"Is it http://a.example/x? Or (http://b.example/y). «http://c.example»!",
			["http://a.example/x", "http://b.example/y", "http://c.example"],
		],
		["brackets of its own", "(http://a.example/w_(d)) http://a.example/w_(d)", ["http://a.example/w_(d)", "http://a.example/w_(d)"]],
		["without scheme", "www.a.example, www.a.example/x. www. www.a", ["www.a.example", "www.a.example/x"]],
		["a bare domain with a path", "tidegate.net/x and/or file.py/x node.js shop.com", ["tidegate.net/x"]],
		["disarmed", "hxxps://a.example/x", ["https://a.example/x"]],
		["backslashes", "http:\\\\a.example/x", ["http:\\\\a.example/x"]],
		["mailboxes", "To me.too+x@a.example; mailto:b@b.example?subject=c a@b", ["mailto:me.too+x@a.example", "mailto:b@b.example?subject=c"]],
		["user and port", "http://u@a.example:80/x", ["http://u@a.example:80/x"]],
		["Japanese around it", "詳細はhttps://a.example/xをご覧ください。「https://b.example」", ["https://a.example/x", "https://b.example"]],
		["nothing", "https:// : @ . a.b", []],
	])("%s", (_, text, expected) => expect(found(text)).toEqual(expected));

	test("quoted lines and earlier mail", () => {
		const text = "> https://a.example\nhttps://b.example\n  > > www.c.example\n-----Ursprüngliche Nachricht-----\nhttps://d.example";
		expect(linksInText(text, defaultLimits).map(({ kind }) => kind)).toEqual(["quoted", "text", "quoted", "quoted"]);
	});

	test("a ruler is no earlier mail", () => expect(linksInText("----------\nhttps://a.example", defaultLimits)[0]?.kind).toBe("text"));

	test("at most as many as the limit", () => expect(found("http://a.example ".repeat(2_000))).toHaveLength(defaultLimits.links));
});

describe("hostile text", () => {
	test.each([".", "@", "a.", "a@", "www.", "http://", ":", "-----\n", "a.com/", "(", "http:// ", "a@b.c", "https://a.b/)))", "a.a@", "-"])(
		"a million characters of %j",
		(piece) => {
			const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
			const start = performance.now();
			linksInText(text, { ...defaultLimits, textCharacters: 1_000_000, links: 1_000_000 });
			expect(performance.now() - start).toBeLessThan(1_500);
		},
	);

	test("nothing throws", () => {
		const pieces = fc.constantFrom(
			"http",
			"://",
			".",
			"@",
			"www.",
			"a",
			"/",
			")",
			"(",
			"<",
			">",
			"\n",
			"> ",
			"-----Original Message-----",
			"mailto:",
			"\ud800",
			"。",
			" ",
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) =>
				linksInText(parts.join(""), defaultLimits).every(({ href }) => href !== ""),
			),
			{ numRuns: 1_000 },
		);
	});
});
