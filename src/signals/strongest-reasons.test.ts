import { expect, test } from "vitest";
import { reasonCount, strongestReasons } from "./strongest-reasons.ts";

const many = Array.from({ length: 12 }, (_, at) => ({ code: `R${at}`, weight: 12 - at, text: `reason ${at}` }));

test("what was put together twice counts each reason once, and weighs what all do", () => {
	const twice = strongestReasons(strongestReasons(many, 8), 3);
	expect(twice.map(({ text }) => text)).toEqual(["reason 0", "reason 1", "reason 2", "9 weaker reasons"]);
	expect(twice.at(-1)?.weight).toBe(45);
	expect(reasonCount(twice)).toBe(12);
});

test("one that was left over keeps its number", () => {
	expect(strongestReasons(many.slice(0, 4), 3).at(-1)?.text).toBe("1 weaker reason");
	expect(strongestReasons(many.slice(0, 3), 3)).toHaveLength(3);
});
