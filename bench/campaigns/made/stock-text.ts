import { readdirSync } from "node:fs";
import { readScenes } from "../../../scripts/synthetic/scene.ts";
import { wordLists } from "../../../scripts/synthetic/word-lists.ts";

const known = new Map<string, readonly string[]>();
const fewestLetters = 30;

/**
 * Paragraphs of ordinary mail of a language as templates: the stock phrases that honest and unwanted mail shares ("if you did
 * not ask for this, ignore it"). Different campaigns may well have one in common.
 */
export function stockText(language: string): readonly string[] {
	let text = known.get(language);
	if (text === undefined) known.set(language, (text = read(language)));
	return text;
}

function read(language: string): string[] {
	const base = new URL("../../../scripts/synthetic/content/", import.meta.url);
	const paragraphs: string[] = [];
	for (const folder of ["genuine", "abuse"])
		for (const file of readdirSync(new URL(`${folder}/`, base)).sort())
			if (file.split(/[-.]/)[0] === language)
				for (const { lines } of readScenes(`${folder}/${file}`, language))
					paragraphs.push(...lines.filter(isText).map(({ template }) => template));
	for (const [name, entries] of wordLists(language))
		if (name.startsWith("article.")) paragraphs.push(...entries.flatMap((entry) => entry.split(" :: ").slice(1)));
	return [...new Set(paragraphs)].filter(
		(paragraph) => paragraph.replace(/<[^>]*>|\[\[.*?\]\]/g, "").length >= fewestLetters && !/[<]{2}|\/\/ /.test(paragraph),
	);
}

function isText({ kind }: { readonly kind: string }): boolean {
	return kind === "p" || kind === "small" || kind === "li";
}
