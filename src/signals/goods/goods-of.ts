import { onceFor } from "../once-for.ts";
import { gradeOf, type PhraseGrade } from "../text/phrase-grade.ts";
import type { ReadableText } from "../text/readable-text.ts";
import { type GoodsName, goodsNames } from "./goods-kinds.ts";

export interface GoodsFound {
	readonly kind: GoodsName;
	readonly grade: Exclude<PhraseGrade, "none">;
}

/** The goods a text advertises, in the order of the table. Several signals ask; each text is graded once. */
export const goodsOf = onceFor((text: ReadableText): readonly GoodsFound[] => {
	const goods: GoodsFound[] = [];
	if (text.phrases.groups("goods").length > 0) {
		for (const kind of goodsNames) {
			const grade = gradeOf(text, "goods", kind);
			if (grade !== "none") goods.push({ kind, grade });
		}
	}
	return goods;
});
