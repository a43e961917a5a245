import type { PhraseHits } from "../text/readable-text.ts";
import { gradeOf, type PhraseGrade } from "../text/phrase-grade.ts";
import { type LureName, lureNames } from "./lure-kinds.ts";

export interface LureFound {
	readonly kind: LureName;
	readonly grade: Exclude<PhraseGrade, "none">;
}

const found = new WeakMap<PhraseHits, readonly LureFound[]>();

/** The lures a text shows, in the order of the table. Several signals ask; each text is graded once. */
export function luresOf(phrases: PhraseHits): readonly LureFound[] {
	const known = found.get(phrases);
	if (known !== undefined) return known;
	const lures: LureFound[] = [];
	if (phrases.groups("lure").length > 0) {
		for (const kind of lureNames) {
			const grade = gradeOf(phrases, "lure", kind);
			if (grade !== "none") lures.push({ kind, grade });
		}
	}
	found.set(phrases, lures);
	return lures;
}
