import { expect, test } from "vitest";
import { readPage } from "../../../test/support/campaigns/read-page.ts";
import { reasonSteps, reasonsInBrief } from "./reason-steps.ts";

function weightsIn(text: string): number[] {
	return [...text.matchAll(/[+\u2212]\d+\.\d\d/g)].map(([number]) => Number(number.replace("\u2212", "-")));
}

test("what is shown adds up to the score, weaker reasons in one", () => {
	const weights = [3.25, -1.5, 0.25, 0.5, 0.75, 1, 1.25, 1.75, 2, -0.25, 0.5, 0.25, 0.25];
	const reasons = weights.map((weight, at) => ({ code: `R${at}`, weight, text: `reason ${at}` }));
	const score = weights.reduce((sum, weight) => sum + weight, 0);
	const { text } = readPage(reasonSteps({ reasons, score }).text);
	const shown = weightsIn(text);
	expect(shown.at(-1)).toBeCloseTo(score);
	expect(shown.slice(0, -1).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(score);
	expect(text).toContain("4 weaker reasons together");
	expect(text).not.toContain("add up to");
});

test("reasons that were put together before come last, however much they weigh", () => {
	const reason = (code: string, weight: number, text: string) => ({ code, weight, text });
	const rest = reason("REST", 6.39, "10 weaker reasons");
	const few = readPage(reasonSteps({ reasons: [reason("A", 6.5, "first"), rest, reason("B", 2, "second")], score: 14.89 }).text).text;
	expect(few).toMatch(/first.*second.*10 weaker reasons together.*Score/s);
	const many = Array.from({ length: 12 }, (_, at) => reason("A", 1, `reason ${at}`));
	const { text } = readPage(reasonSteps({ reasons: [...many, rest], score: 18.39 }).text);
	expect(text).toMatch(/reason 8.*13 weaker reasons together.*9\.39/s);
});

test("in brief, the three strongest and the rest add up to the score", () => {
	const reasons = [1, 4, -3, 2, 0.5, 0.25].map((weight, at) => ({ code: `R${at}`, weight, text: `reason ${at}` }));
	expect(readPage(reasonsInBrief("The sample", { reasons, score: 4.75 }).text).text).toBe(
		"The sample: reason 1 +4.00; reason 2 \u22123.00; reason 3 +2.00; 3 weaker reasons together +1.75. Their sum is the score, +4.75.",
	);
});

test("a sum that is not the score is said", () => {
	const { text } = readPage(reasonSteps({ reasons: [{ code: "A", weight: 1, text: "one" }], score: 3 }).text);
	expect(text).toContain("reasons add up to +1.00");
});

test("steps stay within the bar, down and up", () => {
	const reasons = [-4, 3, 2].map((weight) => ({ code: "A", weight, text: "x" }));
	const steps = readPage(reasonSteps({ reasons, score: 1 }).text).tags.flatMap(({ attributes: { class: kind, style = "" } }) => {
		const [left, width] = /left:([\d.]+)%;width:([\d.]+)%/.exec(style)?.slice(1).map(Number) ?? [];
		return left === undefined || width === undefined ? [] : [[kind, left, left + width]];
	});
	expect(steps).toEqual([
		["step for", 0, 80],
		["step against", 0, 60],
		["step against", 60, 100],
		["step sum", 80, 100],
	]);
});
