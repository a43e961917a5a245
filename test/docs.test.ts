import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config/load-config.ts";
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

test("the settings in docs/operations/running-the-gate.md are right", () => {
	const [, toml = ""] = /```toml\n([\s\S]*?)```/.exec(read("docs/operations/running-the-gate.md")) ?? [];
	const { config, warnings } = readConfig(toml, "tidegate.toml");
	expect(config.nextHop.port).toBe(10026);
	expect(warnings).toEqual([]);
});

const pages = readdirSync(new URL("../docs", import.meta.url), { recursive: true, encoding: "utf8" }).filter((path) =>
	path.endsWith(".md"),
);

describe.each(["README.md", "CONTRIBUTING.md", ...pages.map((path) => `docs/${path}`).sort()])("%s", (path) => {
	const text = read(path);

	test("links to files that are there, and to headings in them", () => {
		for (const [, target = "", heading] of text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
			const file = target === "" ? new URL(`../${path}`, import.meta.url) : new URL(target, new URL(`../${path}`, import.meta.url));
			expect(existsSync(file), target).toBe(true);
			if (heading !== undefined) expect(headingsOf(readFileSync(file, "utf8")), `${target}#${heading}`).toContain(heading);
		}
	});

	test("names npm scripts that are there", () => {
		const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
		for (const [, name = ""] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts, name).toHaveProperty([name]);
	});
});

/** The names under which the headings of a page are linked to, as GitHub makes them. */
function headingsOf(page: string): string[] {
	return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, "")
			.replace(/\s/g, "-"),
	);
}
