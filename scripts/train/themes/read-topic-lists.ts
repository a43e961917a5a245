import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("topics/", import.meta.url);
const folderOfLanguages = new URL("by-language/", folder);

/** The words of each topic in all languages, by its name, as topics/README.md says they are written. */
export type TopicLists = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The lists of topics/. The same files give the same order.
 * @throws Error where a list of a language has a topic that there is not
 */
export function readTopicLists(): TopicLists {
	const lists = new Map<string, Set<string>>();
	for (const name of ["broad.txt", "narrow.txt"]) {
		for (const [topic, words] of topicsIn(readFileSync(new URL(name, folder), "utf8"))) {
			if (lists.has(topic)) throw new Error(`two topics are called ${topic}`);
			lists.set(topic, new Set(words));
		}
	}
	for (const name of readdirSync(folderOfLanguages).sort()) {
		for (const [topic, words] of topicsIn(readFileSync(new URL(name, folderOfLanguages), "utf8"))) {
			const list = lists.get(topic);
			if (list === undefined) throw new Error(`${name}: no topic is called ${topic}`);
			for (const word of words) list.add(word);
		}
	}
	return lists;
}

/** Each topic of a file, with its words. */
export function topicsIn(text: string): [topic: string, words: readonly string[]][] {
	return [...text.matchAll(/^(\w+):((?:.|\n[ \t])*)$/gm)].map(([, topic = "", list = ""]) => [
		topic,
		list.split(/\s+/u).filter((word) => word !== ""),
	]);
}
