import { readFileSync } from "node:fs";
import { type Model, type ModelNumbers, readModel } from "../classifier/model.ts";

let model: Model | undefined;

/** Folder of the shipped model: two levels up in a checkout and in the published package alike. */
export const modelFolder = new URL("../../model/", import.meta.url);

/** The model that comes with Tidegate, read once. */
export function shippedModel(): Model {
	model ??= readModel(
		JSON.parse(readFileSync(new URL("weights.json", modelFolder), "utf8")) as ModelNumbers,
		readFileSync(new URL("text.bin", modelFolder)),
	);
	return model;
}
