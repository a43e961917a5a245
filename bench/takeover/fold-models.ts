import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { phishTask, unwantedTask } from "../../scripts/train/learn.ts";
import { trainOn } from "../../scripts/train/text-scores.ts";
import { shippedModel } from "../../src/app/shipped-model.ts";
import { type Model, type ModelNumbers, readModel, writeModel } from "../../src/classifier/model.ts";
import type { CorpusMail } from "./corpus.ts";
import { asideFold } from "./folds.ts";

/**
 * Content models that never saw the words of a fold's accounts and attacks: the shipped one has, and would flatter every figure.
 * Training them takes minutes; they are kept in a folder of temporary files.
 */
export function foldModels(corpus: readonly CorpusMail[], cache: string, tick: (done: number, all: number) => void): Model[] {
	mkdirSync(cache, { recursive: true });
	return Array.from({ length: asideFold + 1 }, (_, fold) => {
		tick(fold, asideFold + 1);
		if (!existsSync(join(cache, `${fold}.bin`))) train(corpus, cache, fold);
		return readModel(
			JSON.parse(readFileSync(join(cache, `${fold}.json`), "utf8")) as ModelNumbers,
			readFileSync(join(cache, `${fold}.bin`)),
		);
	});
}

function train(corpus: readonly CorpusMail[], cache: string, fold: number): void {
	const examples = corpus.map(({ example }) => example);
	const takes = (at: number): boolean => corpus[at]?.fold !== fold;
	const unwantedText = trainOn(unwantedTask, examples, takes);
	const phishText = trainOn(phishTask, examples, takes);
	const { numbers, bytes } = writeModel({ ...shippedModel(), unwantedText, phishText });
	writeFileSync(join(cache, `${fold}.json`), JSON.stringify(numbers));
	writeFileSync(join(cache, `${fold}.bin`), bytes);
}
