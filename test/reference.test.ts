import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { referencePages } from "../scripts/reference.ts";
import { catalogue } from "../src/signals/catalogue.ts";

const pages = [...referencePages()];

describe.each(pages)("%s", (path, page) => {
	const file = new URL(`../${path}`, import.meta.url);

	test("is what npm run docs would write", () => {
		expect(readFileSync(file, "utf8"), "run npm run docs").toBe(page);
	});

	test("links to pages that are there", () => {
		for (const [, target = ""] of page.matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(existsSync(new URL(target, file)), target).toBe(true);
	});

	test("has tables of whole rows", () => {
		const widths = page.split("\n").map((line) => (line.startsWith("|") ? line.replaceAll("\\|", "").split("|").length : 0));
		widths.forEach((width, at) => {
			if (width > 0 && (widths[at - 1] ?? 0) > 0) expect(width, page.split("\n")[at]).toBe(widths[at - 1]);
		});
	});
});

test("every code of the catalogue stands in the page of evidence", () => {
	const evidence = pages.find(([path]) => path.endsWith("evidence.md"))?.[1] ?? "";
	for (const code of Object.keys(catalogue)) expect(evidence).toContain(`| \`${code}\` |`);
});
