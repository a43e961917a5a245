import { onceFor } from "../once-for.ts";
import type { ReadableText } from "../text/readable-text.ts";
import { gradeOf, type PhraseGrade } from "../text/phrase-grade.ts";
import { type LureName, lureNames } from "./lure-kinds.ts";

export interface LureFound {
	readonly kind: LureName;
	readonly grade: Exclude<PhraseGrade, "none">;
}

/** The lures a text shows, in the order of the table. Novels and reports speak of hackers and cameras too, so that blackmail needs more words. Several signals ask; each text is graded once. */
export const luresOf = onceFor((text: ReadableText): readonly LureFound[] => {
	const lures: LureFound[] = [];
	if (text.phrases.groups("lure").length > 0) {
		for (const kind of lureNames) {
			const grade = gradeOf(text, "lure", kind, kind === "extortion" ? 3 : 2);
			if (grade !== "none") lures.push({ kind, grade });
		}
	}
	return lures;
});
