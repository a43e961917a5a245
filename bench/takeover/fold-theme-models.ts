import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitThemes } from "../../scripts/train/themes/fit-themes.ts";
import { madeUpMail } from "../../scripts/train/themes/made-up-mail.ts";
import { syntheticThemeMail } from "../../scripts/train/themes/synthetic-mail.ts";
import { type ThemeExample, themeExample } from "../../scripts/train/themes/theme-example.ts";
import { readThemeLabels } from "../../scripts/train/themes/theme-labels.ts";
import { modelFolder } from "../../src/app/shipped-model.ts";
import { shippedThemes } from "../../src/app/shipped-themes.ts";
import type { Theme } from "../../src/campaigns/themes/theme.ts";
import { readThemeModel, themeBytes, type ThemeNumbers } from "../../src/campaigns/themes/theme-model.ts";
import type { ThemeTools } from "../../src/campaigns/themes/theme-of.ts";
import type { CorpusMail } from "./corpus.ts";
import { asideFold } from "./folds.ts";

const allFolds = Array.from({ length: asideFold + 1 }, (_, fold) => fold);

/**
 * What themes are told by, with models that were never told the theme of a fold's mail: for the shipped one half of the attack mail was labelled.
 * Kept like the content models.
 */
export async function foldThemeModels(
	corpus: readonly CorpusMail[],
	cache: string,
	tick: (done: number, all: number) => void,
): Promise<ThemeTools[]> {
	mkdirSync(cache, { recursive: true });
	const key = shippedThemesKey();
	const fileOf = (fold: number, ending: string): string => join(cache, `themes-${key}-${fold}.${ending}`);
	if (!allFolds.every((fold) => existsSync(fileOf(fold, "bin")))) {
		const labelled = await labelledExamples(corpus, (done, all) => tick(done, 2 * all));
		for (const fold of allFolds) {
			tick(asideFold + 1 + fold, 2 * allFolds.length);
			const examples = labelled.filter((mail) => mail.fold !== fold).map(({ example }) => example);
			const own = [...(await syntheticThemeMail(examples)), ...(await madeUpMail(examples))];
			const { numbers, ...learnt } = fitThemes([...examples, ...own]);
			writeFileSync(fileOf(fold, "json"), JSON.stringify(numbers));
			writeFileSync(fileOf(fold, "bin"), themeBytes(learnt));
		}
	}
	const { topics } = shippedThemes();
	return allFolds.map((fold) => {
		const numbers = JSON.parse(readFileSync(fileOf(fold, "json"), "utf8")) as ThemeNumbers;
		return { model: readThemeModel(numbers, readFileSync(fileOf(fold, "bin"))), topics };
	});
}

/** Changes whenever the shipped theme model was trained anew, with other labels or by other means. */
function shippedThemesKey(): string {
	const hash = createHash("sha256");
	for (const file of ["theme-labels-train.tsv", "themes.json", "themes.bin", "topics.bin"])
		hash.update(readFileSync(new URL(file, modelFolder)));
	return hash.digest("hex").slice(0, 12);
}

interface LabelledMail {
	readonly fold: number;
	readonly example: ThemeExample;
}

async function labelledExamples(corpus: readonly CorpusMail[], tick: (done: number, all: number) => void): Promise<LabelledMail[]> {
	const labels = readThemeLabels(new URL("theme-labels-train.tsv", modelFolder));
	const found = new Map<string, LabelledMail>();
	let done = 0;
	for (const { item, fold } of corpus) {
		if (done++ % 500 === 0) tick(done, corpus.length);
		if (item.source.synthetic) continue;
		const bytes = item.read();
		const hash = createHash("sha256").update(bytes).digest("hex");
		const theme: Theme | undefined = labels.get(hash);
		if (theme !== undefined && !found.has(hash)) found.set(hash, { fold, example: await themeExample(bytes, theme, 1) });
	}
	return [...labels.keys()].map((hash) => found.get(hash)).filter((mail) => mail !== undefined);
}
