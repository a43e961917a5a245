import type { PhraseGroup } from "./phrase-table.ts";

/** Phrases of one kind as its JSON file holds them: by grade, then by ISO 639-1 language. */
export interface PhraseFile {
	/** What honest mail rarely says. */
	readonly telling: Readonly<Record<string, readonly string[]>>;
	/** What the kind is about, and honest mail of the same business too. */
	readonly hint?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Groups "<family>.<kind>" (telling) and "<family>-hint.<kind>". Languages are not kept apart: a mail mixes them, and a
 * language that was told wrongly must not hide a phrase.
 */
export function phraseGroups(family: string, files: Readonly<Record<string, PhraseFile>>): PhraseGroup[] {
	return Object.entries(files).flatMap(([kind, file]) => [
		{ group: `${family}.${kind}`, phrases: Object.values(file.telling).flat() },
		{ group: `${family}-hint.${kind}`, phrases: Object.values(file.hint ?? {}).flat() },
	]);
}
