import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withTour } from "../scripts/readme-tour.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("the worked example in CONTRIBUTING.md is the detector as it stands", () => {
	const code = read("src/signals/sender/return-path-elsewhere.ts").trimEnd();
	const shown = read("CONTRIBUTING.md");
	expect(shown).toContain(code.slice(code.indexOf("export const")));
	for (const part of read("src/signals/sender/return-path-elsewhere.cases.txt")
		.split(/^(?==== )/m)
		.slice(0, 1))
		expect(shown).toContain(part.trimEnd());
});

test("what README.md shows is what is printed today (else: npm run docs)", async () => {
	expect(await withTour(read("README.md"))).toBe(read("README.md"));
});

describe.each(["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/glossary.md", "docs/operations/running-the-gate.md"])(
	"%s",
	(path) => {
		const text = read(path);

		test("links to files that are there", () => {
			for (const [, target = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
				expect(existsSync(new URL(target, new URL(`../${path}`, import.meta.url))), target).toBe(true);
			}
		});

		test("names npm scripts that are there", () => {
			const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
			for (const [, name = ""] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts, name).toHaveProperty([name]);
		});
	},
);
