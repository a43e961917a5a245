import { expect, test } from "vitest";
import { sparkline } from "./sparkline.ts";

test("the highest is full, none a dot, and whatever lies between is seen", () => {
	expect(sparkline([1, 8, 0, 4])).toBe("▁█·▄");
	expect(sparkline([1, 1_000_000, 125_001])).toBe("▁█▂");
	expect(sparkline([0, 0])).toBe("··");
	expect(sparkline([])).toBe("");
});

test("more than fit share columns, and the highest of them is shown", () => {
	expect(sparkline([0, 8, 0, 0, 2, 4], 3)).toBe("█·▄");
	expect(
		sparkline(
			Array.from({ length: 100 }, (_, at) => at),
			10,
		),
	).toHaveLength(10);
});
