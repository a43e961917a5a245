import { existsSync, readFileSync } from "node:fs";
import { defaultTakeoverNumbers } from "../gate/default-numbers.ts";
import type { TakeoverNumbers } from "../gate/takeover-numbers.ts";
import { modelFolder } from "./shipped-model.ts";

let numbers: TakeoverNumbers | undefined;

/** model/takeover.json, read once; hand-set numbers before there is one. */
export function shippedTakeoverNumbers(): TakeoverNumbers {
	const file = new URL("takeover.json", modelFolder);
	numbers ??= existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as TakeoverNumbers) : defaultTakeoverNumbers;
	return numbers;
}
