import { describe, expect, test } from "vitest";
import { cpuMilliseconds } from "../../../test/support/cpu-milliseconds.ts";
import { defaultLimits } from "../../base/limits.ts";
import { readHtml } from "./read-html.ts";

const read = (source: string) => readHtml(source, defaultLimits);
const seen = (source: string) => {
	const { visibleText, links } = read(source);
	return { visibleText, links: links.map(({ href }) => href) };
};
const lure = '<p>Your mailbox is full: <a href="https://full.example">sign in</a></p>';
const everybody = "<p>Good morning</p>";

describe("what Outlook alone shows", () => {
	test.each(["[if mso]", "[if gte mso 9]", "[if mso | IE]", "[if (gte mso 9)|(IE)]", "[if !IE|mso]", "[if !(IE) & (mso)]", "[IF MSO]"])(
		"is read: %s",
		(condition) => {
			expect(seen(`<!--${condition}>${lure}<![endif]-->${everybody}`)).toEqual({
				visibleText: "Good morning\nYour mailbox is full: sign in",
				links: ["https://full.example"],
			});
		},
	);

	test.each(["[if !mso]", "[if !(mso)]", "[if ! (gte mso 9)]", "[if (!mso)&(!IE)]", "[if IE]"])(
		"is not what it does not show: %s",
		(condition) => {
			expect(seen(`<!--${condition}>${lure}<![endif]-->${everybody}`)).toEqual({ visibleText: "Good morning", links: [] });
		},
	);

	test("is told once where all others see it, too", () => {
		expect(seen(`<!--[if mso]>${lure}<![endif]--><!--[if !mso]><!-->${lure}<!--<![endif]-->`)).toEqual(seen(lure));
	});

	test("a button that it draws leads somewhere", () => {
		const drawn =
			'<v:roundrect xmlns:v="urn:x" href="https://full.example/?a=1&amp;b=2" style="height:40px"><center>Sign in</center></v:roundrect>';
		expect(seen(`${everybody}<!--[if mso]>${drawn}<![endif]-->`)).toEqual({
			visibleText: "Good morning\nSign in",
			links: ["https://full.example/?a=1&b=2"],
		});
	});

	test("an address that is written in entities is read, and no more links are kept than may be", () => {
		const drawn = '<v:rect href="&#104;ttps://full.example/x"></v:rect>';
		expect(seen(`${everybody}<!--[if mso]>${drawn}<![endif]-->`).links).toEqual(["https://full.example/x"]);
		const many = (host: string) => Array.from({ length: 20 }, (_, at) => `<a href="https://${host}.example/${at}">x</a>`).join("");
		expect(readHtml(`${many("a")}<!--[if mso]>${many("b")}<![endif]-->`, { ...defaultLimits, links: 25 }).links).toHaveLength(25);
	});

	test("scaffolding changes nothing", () => {
		const { sourceCharacters, ...rest } = read(
			`<!--[if mso]><table><tr><td width="600"><![endif]-->${everybody}<!--[if mso]></td></tr></table><![endif]-->`,
		);
		const { sourceCharacters: shorter, ...expected } = read(everybody);
		expect(rest).toEqual(expected);
		expect(sourceCharacters).toBeGreaterThan(shorter);
	});

	test("comments within comments, and thousands of them, take no time", () => {
		const begin = "<!--[if mso]>";
		const numbers = Array.from({ length: 20_000 }, (_, at) => at);
		const lines = `${"a".repeat(100_000)}${begin}${numbers.map((at) => `<p>${"a".repeat(20)}b${at}</p>`).join("")}<![endif]-->`;
		for (const source of [
			begin.repeat(100_000),
			"<!--[if mso-->".repeat(80_000),
			`${begin}${lure}<![endif]-->`.repeat(20_000),
			`${begin}${"<v:a ".repeat(12_000)}`,
			lines,
		]) {
			expect(cpuMilliseconds(() => read(source))).toBeLessThan(2_000);
		}
	});
});
