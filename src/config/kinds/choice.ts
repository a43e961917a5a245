import { accepted, type Kind, rejected } from "./kind.ts";

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]): Kind<Word> {
	const quoted = words.map((word) => `"${word}"`);
	return {
		allowed: quoted.length === 1 ? (quoted[0] as string) : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`,
		read: (found) => (words.includes(found as Word) ? accepted(found as Word) : rejected()),
		write: (value) => JSON.stringify(value),
	};
}
