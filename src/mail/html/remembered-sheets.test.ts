import { expect, test } from "vitest";
import { defaultLimits } from "../../base/limits.ts";
import { readHtml as read } from "./read-html.ts";

const readHtml = (source: string) => read(source, defaultLimits);

const filler = Array.from({ length: 40 }, (_, at) => `.filler${at}{padding:${at}px}`).join("\n");
const page = (style: string, more = "") => `<style>${style}\n${filler}</style>${more}<p class="x">seen or hidden</p>`;
const hiding = ".x{display:none}";

test("the second copy of a page says what the first said", () => {
	for (let copy = 0; copy < 3; copy++) expect(readHtml(page(hiding)).visibleText).not.toContain("seen or hidden");
	for (let copy = 0; copy < 3; copy++) expect(readHtml(page(".x{color:red}")).visibleText).toContain("seen or hidden");
});

test("a second style sheet adds to the first for its own message alone", () => {
	expect(readHtml(page(".x{color:red}", `<style>${hiding}</style>`)).visibleText).not.toContain("seen or hidden");
	expect(readHtml(page(".x{color:red}")).visibleText).toContain("seen or hidden");
});
