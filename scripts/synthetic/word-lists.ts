import { readFileSync } from "node:fs";

/**
 * The word lists of a language, from `content/words/<language>.txt`: `[name]` starts a list with one entry a line,
 * `[name] ,` one whose lines hold several entries parted by commas. A list may be continued further down.
 */
export type WordLists = ReadonlyMap<string, readonly string[]>;

const loaded = new Map<string, WordLists>();

/** The lists of `language`, over those every language shares (`any`). */
export function wordLists(language: string): WordLists {
	let lists = loaded.get(language);
	if (!lists) {
		lists = new Map([...(language === "any" ? [] : wordLists("any")), ...read(language)]);
		loaded.set(language, lists);
	}
	return lists;
}

function read(language: string): Map<string, string[]> {
	const source = readFileSync(new URL(`./content/words/${language}.txt`, import.meta.url), "utf8");
	const lists = new Map<string, string[]>();
	let current: string[] = [];
	let commas = false;
	for (const raw of source.split("\n")) {
		const line = raw.trim();
		if (line === "" || line.startsWith("//")) continue;
		const header = /^\[([a-z][a-z0-9.-]*)\]( ,)?$/.exec(line);
		if (header?.[1]) {
			commas = header[2] !== undefined;
			current = lists.get(header[1]) ?? [];
			lists.set(header[1], current);
		} else if (commas) current.push(...line.split(",").map((entry) => entry.trim()));
		else current.push(line);
	}
	return lists;
}
