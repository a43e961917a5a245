import type { PhraseGroup } from "./phrase-table.ts";

/** Words for one thing or one wish by ISO 639-1 language. Everyday words: alone they say nothing, only several concepts together do. */
export type ConceptFile = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Groups "<family>.<concept>". A word that several languages share is taken once. */
export function conceptGroups(family: string, file: ConceptFile): PhraseGroup[] {
	return Object.entries(file).map(([concept, languages]) => ({
		group: `${family}.${concept}`,
		phrases: [...new Set(Object.values(languages).flat())],
	}));
}
