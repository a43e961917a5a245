import type { Random } from "../../../scripts/synthetic/random.ts";
import { person } from "../../../scripts/synthetic/person.ts";
import { madeUpName } from "./made-up-name.ts";

/** Names that a unit speaks of; the same in all its copies, and in nobody else's mail. */
export type Names = Readonly<Record<"firm" | "place" | "person" | "thing", readonly string[]>>;

/** `firm` is the sender's own. People have names of `language`. */
export function namesFor(firm: string, language: string, random: Random): Names {
	const several = (count: number, make: () => string): string[] => Array.from({ length: count }, make);
	return {
		firm: [firm, ...several(2, () => madeUpName("firm", random))],
		place: several(4, () => madeUpName("place", random)),
		person: several(3, () => person(language, random).full),
		thing: several(3, () => madeUpName("thing", random)),
	};
}

/** Writes the names into a phrase; other slots stay for the copies to fill. */
export function withNames(phrase: string, names: Names, random: Random): string {
	return phrase.replace(/<(firm|place|person|thing)>/g, (_, kind: keyof Names) => random.pick(names[kind]));
}
