import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { modelFolder } from "../../src/app/shipped-model.ts";
import { movedWeights, weightsIn } from "./moved-weights.ts";
import type { Source } from "./sources.ts";

const source: Source = { name: "made up", heldOut: "time", hamImportance: 8, unwantedImportance: 1.5, licence: "", years: "" };
const genuine = { source, unwanted: false };

test("weights that moved far are told, farthest first, with the mail that moved them", () => {
	const examples = [
		{ codes: ["A", "B"], item: genuine },
		{ codes: ["A"], item: genuine },
		{ codes: ["B"], item: { source, unwanted: true } },
	];
	expect(movedWeights({ A: 1.4, B: 0.2, C: 1, D: 1 }, { A: 0.15, B: 1.7, C: 1.1, D: 1, E: 3 }, examples)).toEqual([
		"B +0.20 → +1.70: 1 (up to × 8) genuine, 1 (up to × 1.5) unwanted",
		"A +1.40 → +0.15: 2 (up to × 8) genuine, 0 unwanted",
	]);
});

test("a model that is missing or broken, which training is to mend, has no weights", () => {
	const file = pathToFileURL(join(mkdtempSync(join(tmpdir(), "weights-")), "weights.json"));
	expect(weightsIn(file)).toEqual({});
	for (const broken of ["", "{", "[]", '{"prior":1}']) {
		writeFileSync(file, broken);
		expect(weightsIn(file)).toEqual({});
	}
	expect(weightsIn(new URL("weights.json", modelFolder))).toHaveProperty("LINK_LOGIN_WORDS");
});
