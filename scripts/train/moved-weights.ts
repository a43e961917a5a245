import { readFileSync } from "node:fs";
import type { ModelNumbers } from "../../src/classifier/model.ts";
import type { Item } from "./corpus.ts";
import { importanceOf } from "./learn.ts";

const fewestPoints = 0.4;

/** What this asks of an example. */
interface Having {
	readonly codes: readonly string[];
	readonly item: Pick<Item, "source" | "unwanted">;
}

/** Weights by code as they were last learnt, from weights.json; none where that is missing or broken, for training is what mends it. */
export function weightsIn(file: URL): Readonly<Record<string, number>> {
	try {
		return (JSON.parse(readFileSync(file, "utf8")) as Partial<ModelNumbers>).weights ?? {};
	} catch {
		return {};
	}
}

/**
 * Codes whose weight moved far since it was last learnt, farthest first, a line each, with the genuine and unwanted messages that have the code
 * and what the heaviest of either counts: a few that count much can move a weight by themselves, and what builds on it with it.
 * @param before weights by code, in natural-log odds
 */
export function movedWeights(
	before: Readonly<Record<string, number>>,
	after: Readonly<Record<string, number>>,
	examples: readonly Having[],
): string[] {
	const moved = Object.keys(after)
		.map((code) => ({ code, from: before[code] ?? Number.NaN, to: after[code] as number }))
		.filter(({ from, to }) => Math.abs(to - from) >= fewestPoints);
	moved.sort((left, right) => Math.abs(right.to - right.from) - Math.abs(left.to - left.from));
	return moved.map(({ code, from, to }) => {
		const having = examples.filter(({ codes }) => codes.includes(code));
		const [genuine, bad] = [false, true].map((unwanted) => weighed(having.filter(({ item }) => item.unwanted === unwanted)));
		return `${code} ${signed(from)} → ${signed(to)}: ${genuine} genuine, ${bad} unwanted`;
	});
}

function weighed(examples: readonly Having[]): string {
	return examples.length === 0 ? "0" : `${examples.length} (up to × ${Math.max(...examples.map(importanceOf))})`;
}

function signed(points: number): string {
	return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(2)}`;
}
