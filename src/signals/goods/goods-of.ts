import { gradeOf, type PhraseGrade } from "../text/phrase-grade.ts";
import type { ReadableText } from "../text/readable-text.ts";
import { type GoodsName, goodsNames } from "./goods-kinds.ts";

export interface GoodsFound {
	readonly kind: GoodsName;
	readonly grade: Exclude<PhraseGrade, "none">;
}

const found = new WeakMap<ReadableText, readonly GoodsFound[]>();

/** The goods a text advertises, in the order of the table. Several signals ask; each text is graded once. */
export function goodsOf(text: ReadableText): readonly GoodsFound[] {
	const known = found.get(text);
	if (known !== undefined) return known;
	const goods: GoodsFound[] = [];
	if (text.phrases.groups("goods").length > 0) {
		for (const kind of goodsNames) {
			const grade = gradeOf(text, "goods", kind);
			if (grade !== "none") goods.push({ kind, grade });
		}
	}
	found.set(text, goods);
	return goods;
}
