import { describe, expect, test } from "vitest";
import type { Item } from "./corpus.ts";
import type { Example } from "./examine.ts";
import { foldCount } from "./folds.ts";
import type { Source } from "./sources.ts";
import { scoreTexts, type TextTask } from "./text-scores.ts";

const source: Source = { name: "made up", heldOut: "time", hamImportance: 1, unwantedImportance: 1, licence: "", years: "" };

function example(unwanted: boolean, language: string, features: readonly number[]): Example {
	const item: Item = { id: "", source, folder: "", unwanted, kind: undefined, read: () => new Uint8Array() };
	return { item, features: Uint32Array.from(features), signature: new Uint32Array(), codes: [], language, html: false, time: 0 };
}

const task: TextTask = { name: "unwanted mail", target: ({ item }) => (item.unwanted ? 1 : 0), importance: () => 1 };
const quiet = () => {};

/** Slots that stand for words: what every German mail holds, what lures hold, what work holds. */
const [german, lure, work] = [11, 22, 33];

describe("a corpus whose German mail is nearly all unwanted", () => {
	const examples = [
		...Array.from({ length: 190 }, (_, at) => example(true, "de", [german, lure, 1_000 + at])),
		...Array.from({ length: 10 }, (_, at) => example(false, "de", [german, work, 2_000 + at])),
		...Array.from({ length: 50 }, (_, at) => example(true, "en", [lure, 3_000 + at])),
		...Array.from({ length: 250 }, (_, at) => example(false, "en", [work, 4_000 + at])),
	];
	const folds = Uint8Array.from(examples, (_, at) => at % foldCount);
	const { model, outOfFold } = scoreTexts(task, examples, folds, quiet);

	test("learns what the mail says", () => {
		expect(model.logOdds(Uint32Array.of(lure))).toBeGreaterThan(model.logOdds(Uint32Array.of(work)) + 1);
	});

	test("does not learn that German is unwanted", () => {
		const byLanguage = Math.abs(model.logOdds(Uint32Array.of(german)) - model.bias);
		const byContent = Math.abs(model.logOdds(Uint32Array.of(lure)) - model.bias);
		expect(byLanguage).toBeLessThan(byContent / 2);
	});

	test("scores every message by a model that did not see its fold", () => {
		expect(outOfFold).toHaveLength(examples.length);
		expect(outOfFold[0]).not.toBe(model.logOdds(examples[0]?.features as Uint32Array));
		expect(outOfFold[0] as number).toBeGreaterThan(outOfFold[499] as number);
	});
});

test("what has no target takes no part, and is scored all the same", () => {
	const examples = [
		...Array.from({ length: 20 }, (_, at) => example(at % 2 === 0, "en", [at % 2 === 0 ? lure : work])),
		example(true, "xx", [lure]),
	];
	const only: TextTask = { ...task, target: (one) => (one.language === "xx" ? undefined : task.target(one)) };
	const { outOfFold } = scoreTexts(
		only,
		examples,
		Uint8Array.from(examples, (_, at) => at % foldCount),
		quiet,
	);
	expect(outOfFold[20]).toBeCloseTo(outOfFold[0] as number, 0);
});
