import type { CatalogueEntry, Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { wordsOf } from "../text/phrase-grade.ts";
import { lureKinds, lureNames } from "./lure-kinds.ts";
import { luresOf } from "./lures-of.ts";

/** What the text wants the reader to act on: one code for each kind, and one each where it is only hinted at. */
export const lures: Signal = {
	name: "lures",
	codes: catalogue(),
	look({ text }): Finding[] {
		const found = luresOf(text);
		const findings = found.map(({ kind, grade }) => ({
			code: codeOf(kind, grade),
			detail: { words: wordsOf(text.phrases, "lure", kind) },
		}));
		const clear = found.filter(({ grade }) => grade === "clear");
		if (clear.length >= 2) findings.push({ code: "LURE_SEVERAL", detail: { words: clear.map(({ kind }) => kind).join(", ") } });
		return findings;
	},
};

function codeOf(kind: string, grade: "clear" | "hint"): string {
	return `LURE_${kind.toUpperCase()}${grade === "hint" ? "_HINT" : ""}`;
}

function catalogue(): Record<string, CatalogueEntry> {
	const codes: Record<string, CatalogueEntry> = {
		LURE_SEVERAL: {
			weight: 0.4,
			tone: "bad",
			phish: 0,
			sentence: "The text uses several lures at once ({words})",
			example: "A parcel, a prize and an account to verify in one message",
		},
	};
	for (const name of lureNames) {
		const { about, weight, phish, example } = lureKinds[name];
		codes[codeOf(name, "clear")] = { weight, tone: "bad", phish, sentence: `The text speaks of ${about} (“{words}”)`, example };
		codes[codeOf(name, "hint")] = {
			weight: Math.min(0.5, weight / 2),
			tone: "bad",
			phish: phish / 2,
			sentence: `The text touches on ${about} (“{words}”)`,
			example,
		};
	}
	return codes;
}
