import { describe, expect, test } from "vitest";
import { textFeatures } from "./text-features.ts";
import { TextModel } from "./text-model.ts";
import { defaultPlan, type TextExample, trainTextModel } from "./train-text-model.ts";

const features = (body: string) => textFeatures({ body, subject: "", senderName: "" });
const example = (body: string, target: 0 | 1, offset = 0): TextExample => ({ features: features(body), target, importance: 1, offset });

const examples = [
	...["cheap replica watches", "replica watches for you", "buy cheap pills", "cheap pills and watches"].map((body) => example(body, 1)),
	...["minutes of the meeting", "the meeting moved to monday", "lunch on monday?", "notes of the meeting"].map((body) => example(body, 0)),
];

function modelOf(all: readonly TextExample[]): TextModel {
	const { bias, weights } = trainTextModel(all, defaultPlan);
	return TextModel.fromFloats(bias, weights);
}

describe("trainTextModel", () => {
	test("tells what it learnt from what it never saw", () => {
		const model = modelOf(examples);
		expect(model.logOdds(features("cheap replica pills"))).toBeGreaterThan(1);
		expect(model.logOdds(features("the meeting on monday"))).toBeLessThan(-1);
	});

	test("gives the same bits for the same examples and seed", () => {
		expect(trainTextModel(examples, defaultPlan).weights).toEqual(trainTextModel(examples, defaultPlan).weights);
		expect(trainTextModel(examples, { ...defaultPlan, seed: 1 }).weights).not.toEqual(trainTextModel(examples, defaultPlan).weights);
	});

	test("what the offset explains is not learnt again", () => {
		const shared = ["guten tag alle", "guten tag zusammen", "guten tag herr"];
		const plain = modelOf([...examples, ...shared.map((body) => example(body, 1))]);
		const offset = modelOf([...examples, ...shared.map((body) => example(body, 1, 4))]);
		expect(offset.logOdds(features("guten tag"))).toBeLessThan(plain.logOdds(features("guten tag")));
	});

	test("a short text says less, as if it had more features that say nothing", () => {
		const model = new TextModel(0, 1, new Int8Array(1 << 20).fill(1));
		const odds = (count: number) => model.logOdds(Uint32Array.from({ length: count }, (_, slot) => slot));
		expect(odds(256)).toBeCloseTo(Math.sqrt(256));
		expect(odds(64)).toBeCloseTo(Math.sqrt(256) / 4);
		expect(odds(1024)).toBeCloseTo(2 * Math.sqrt(256));
	});

	test("a message without text says nothing", () => {
		expect(modelOf(examples).logOdds(features(""))).toBe(0);
	});
});
