import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bCubed } from "./b-cubed.ts";

const numbers = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

describe("bCubed", () => {
	test("the truth itself is perfect, whatever the numbers", () => {
		expect(bCubed([7, 7, 3, 9, 9], [1, 1, 2, 5, 5])).toEqual({ items: 5, precision: 1, recall: 1, f1: 1 });
	});

	test("everything in one: recall 1, precision the sum of squares", () => {
		// Classes of 3 and 1 among 4: (3 * 3/4 + 1 * 1/4) / 4.
		const { precision, recall, f1 } = bCubed(numbers("xxxx"), numbers("aaab"));
		expect(precision).toBeCloseTo(0.625, 12);
		expect(recall).toBe(1);
		expect(f1).toBeCloseTo((2 * 0.625) / 1.625, 12);
	});

	test("everything alone: precision 1, recall a class's share each", () => {
		expect(bCubed([1, 2, 3, 4], numbers("aaab"))).toMatchObject({ precision: 1, recall: (1 / 3 + 1 / 3 + 1 / 3 + 1) / 4 });
	});

	test("Bagga and Baldwin's example: three chains, two of them merged", () => {
		// Classes of 5, 2 and 5. Merging the two of 5: precision (5*5/10 + 2*1 + 5*5/10)/12 = 7/12.
		expect(bCubed(numbers("xxxxxyyxxxxx"), numbers("aaaaabbccccc")).precision).toBeCloseTo(7 / 12, 12);
		// Merging the 2 with a 5: precision (5 + 2*2/7 + 5*5/7)/12 = 64/84.
		expect(bCubed(numbers("xxxxxyyyyyyy"), numbers("aaaaabbccccc")).precision).toBeCloseTo(64 / 84, 12);
	});

	test("a part is measured among everything else", () => {
		// Items 0 and 1 share a cluster with the stranger 2: precision 2/3 each, although 2 itself is not asked for.
		const part = bCubed(numbers("xxxyz"), numbers("aabcc"), (item) => item < 2);
		expect(part.items).toBe(2);
		expect(part.precision).toBeCloseTo(2 / 3, 12);
		expect(part.recall).toBe(1);
		// Items 3 and 4 are one campaign in two clusters.
		expect(bCubed(numbers("xxxyz"), numbers("aabcc"), (item) => item > 2)).toMatchObject({ precision: 1, recall: 0.5 });
	});

	test("nothing to measure is no number", () => {
		expect(bCubed([1], [1], () => false)).toEqual({ items: 0, precision: Number.NaN, recall: Number.NaN, f1: Number.NaN });
	});

	test("agrees with the definition, item by item", () => {
		const items = fc.array(fc.record({ cluster: fc.nat(4), label: fc.nat(4) }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(items, (all) => {
				const common = all.map((one) => all.filter((other) => other.cluster === one.cluster && other.label === one.label).length);
				const sizes = all.map((one) => all.filter((other) => other.cluster === one.cluster).length);
				const expected = common.reduce((sum, shared, at) => sum + shared / (sizes[at] as number), 0) / all.length;
				const measured = bCubed(
					all.map(({ cluster }) => cluster),
					all.map(({ label }) => label),
				);
				expect(measured.precision).toBeCloseTo(expected, 10);
			}),
		);
	});
});
