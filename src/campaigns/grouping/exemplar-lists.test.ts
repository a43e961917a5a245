import fc from "fast-check";
import { expect, test } from "vitest";
import { ExemplarLists, mostExemplars } from "./exemplar-lists.ts";

test("a group has what was put with it, and no more than there is room for", () => {
	const step = fc.record({ group: fc.nat(9).map((at) => at * 333), into: fc.nat(9).map((at) => at * 333), moves: fc.boolean() });
	fc.assert(
		fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
			const lists = new ExemplarLists();
			const plain = new Map<number, number[]>();
			const of = (group: number): number[] => plain.get(group) ?? [];
			for (const [number, { group, into, moves }] of steps.entries()) {
				expect(lists.hasRoom(group)).toBe(of(group).length < mostExemplars);
				lists.add(group, number);
				plain.set(group, [...of(group), number].slice(0, mostExemplars));
				if (!moves || group === into) continue;
				lists.move(group, into);
				plain.set(into, [...of(into), ...of(group)].slice(0, mostExemplars));
				plain.delete(group);
			}
			for (const [group, numbers] of plain) {
				expect(lists.of(group)).toEqual(numbers);
				expect(lists.first(group)).toBe(numbers[0]);
			}
			expect(lists.of(100_000)).toEqual([]);
		}),
	);
});
