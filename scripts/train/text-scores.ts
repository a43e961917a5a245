import { TextModel } from "../../src/classifier/text-model.ts";
import { defaultPlan, type TextExample, trainTextModel } from "../../src/classifier/train-text-model.ts";
import type { Example } from "./examine.ts";
import { foldCount } from "./folds.ts";

/** What one text model learns from: which examples, how each counts, and which class is the positive one. */
export interface TextTask {
	readonly name: string;
	/** undefined: the example takes no part. */
	target(example: Example): 0 | 1 | undefined;
	importance(example: Example): number;
}

export interface TextScores {
	/** Trained on every example: the one that is shipped. */
	readonly model: TextModel;
	/** Log-odds of each example by a model that never saw its fold. */
	readonly outOfFold: Float64Array;
}

export function scoreTexts(task: TextTask, examples: readonly Example[], folds: Uint8Array, log: (line: string) => void): TextScores {
	const outOfFold = new Float64Array(examples.length);
	for (let fold = 0; fold < foldCount; fold++) {
		log(`${task.name}: text model without part ${fold + 1} of ${foldCount}`);
		const model = trainOn(task, examples, (at) => folds[at] !== fold);
		examples.forEach((example, at) => {
			if (folds[at] === fold) outOfFold[at] = model.logOdds(example.features);
		});
	}
	log(`${task.name}: text model on everything`);
	return { model: trainOn(task, examples, () => true), outOfFold };
}

export function trainOn(task: TextTask, examples: readonly Example[], takes: (at: number) => boolean): TextModel {
	const chosen: CellExample[] = [];
	examples.forEach((example, at) => {
		const target = task.target(example);
		if (target !== undefined && takes(at))
			chosen.push({ features: example.features, target, importance: task.importance(example), cell: cellOf(example) });
	});
	const { bias, weights } = trainTextModel(withOffsets(chosen), defaultPlan);
	return TextModel.fromFloats(bias, weights);
}

interface CellExample extends Omit<TextExample, "offset"> {
	readonly cell: string;
}

/**
 * What a corpus happens to hold is not evidence: nearly all German, Portuguese and Japanese mail here is unwanted, and so
 * is most HTML. The odds within such a cell are given to the model as an offset while it learns, and left out afterwards.
 */
function cellOf({ language, html }: Example): string {
	return `${language} ${html ? "html" : "plain"}`;
}

/** Messages of either class that a cell is granted beforehand, so that a handful does not make certain odds. */
const grantedMessages = 20;

function withOffsets(examples: readonly CellExample[]): TextExample[] {
	const whole = { positive: 0, negative: 0 };
	const cells = new Map<string, { positive: number; negative: number }>();
	for (const { cell, target, importance } of examples) {
		const counts = cells.get(cell) ?? { positive: 0, negative: 0 };
		cells.set(cell, counts);
		counts[target === 1 ? "positive" : "negative"] += importance;
		whole[target === 1 ? "positive" : "negative"] += importance;
	}
	const share = whole.positive / (whole.positive + whole.negative);
	const offsets = new Map<string, number>();
	for (const [cell, { positive, negative }] of cells) {
		const odds = (positive + grantedMessages * share) / (negative + grantedMessages * (1 - share));
		offsets.set(cell, Math.log(odds) - Math.log(whole.positive / whole.negative));
	}
	return examples.map(({ cell, ...example }) => ({ ...example, offset: offsets.get(cell) ?? 0 }));
}
