import type { CatalogueEntry, Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { wordsOf } from "../text/phrase-grade.ts";
import { goodsKinds, goodsNames } from "./goods-kinds.ts";
import { goodsOf } from "./goods-of.ts";

/** What the text advertises: one code for each kind, and one each where it is only hinted at. */
export const goods: Signal = {
	name: "goods",
	codes: catalogue(),
	look({ text }): Finding[] {
		return goodsOf(text).map(({ kind, grade }) => ({ code: codeOf(kind, grade), detail: { words: wordsOf(text.phrases, "goods", kind) } }));
	},
};

function codeOf(kind: string, grade: "clear" | "hint"): string {
	return `GOODS_${kind.toUpperCase().replace("-", "_")}${grade === "hint" ? "_HINT" : ""}`;
}

function catalogue(): Record<string, CatalogueEntry> {
	const codes: Record<string, CatalogueEntry> = {};
	for (const name of goodsNames) {
		const { about, weight, example } = goodsKinds[name];
		codes[codeOf(name, "clear")] = { weight, tone: "bad", phish: -1.5, sentence: `The text advertises ${about} (“{words}”)`, example };
		codes[codeOf(name, "hint")] = {
			weight: Math.min(0.5, weight / 2),
			tone: "bad",
			phish: -0.7,
			sentence: `The text touches on ${about} (“{words}”)`,
			example,
		};
	}
	return codes;
}
