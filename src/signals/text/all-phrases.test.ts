import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { goodsNames } from "../goods/goods-kinds.ts";
import { lureNames } from "../lures/lure-kinds.ts";
import { allPhrases } from "./all-phrases.ts";
import type { PhraseFile } from "./phrase-groups.ts";
import { PhraseTable } from "./phrase-table.ts";
import { plantPhrases } from "./plant-phrases.ts";

const languages = "en ko ru de pt es fr ja zh nl it pl cs uk tr sv da fi hu ro el ar he vi id".split(" ");
/** Sold in one country only. */
const local = new Set(["fapiao", "points"]);

describe.each(["lures", "goods"])("tables of %s", (family) => {
	const folder = new URL(`../${family}/phrases/`, import.meta.url);
	const names = readdirSync(folder).map((file) => file.replace(".json", ""));
	const read = (name: string): PhraseFile => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as PhraseFile;

	test("every kind has its file and every file its kind", () => {
		const kinds: readonly string[] = family === "lures" ? lureNames : goodsNames;
		expect(names.filter((name) => !name.startsWith("tone-")).sort()).toEqual([...kinds].sort());
	});

	test.each(names.filter((name) => !local.has(name)))("%s speaks all languages", (name) => {
		const { telling, hint } = read(name);
		expect(languages.filter((language) => (telling[language] ?? []).length + (hint?.[language] ?? []).length < 3)).toEqual([]);
	});

	test.each(names)("%s has no phrase twice and none in capitals", (name) => {
		const { telling, hint } = read(name);
		const phrases = [...Object.values(telling), ...Object.values(hint ?? {})].flat();
		expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
		expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.trim() !== phrase || phrase === "")).toEqual([]);
	});
});

test("every phrase is found in itself", () => {
	const groups = allPhrases();
	const table = new PhraseTable(plantPhrases(groups));
	const lost = groups.flatMap(({ group, phrases }) =>
		phrases.filter(
			(phrase) =>
				table.search({ senderName: "", subject: "", body: phrase.replaceAll(" .. ", " ").replaceAll("*", "") }).hits.count(group) === 0,
		),
	);
	expect(lost).toEqual([]);
});
