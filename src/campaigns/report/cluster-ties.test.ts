import { expect, test } from "vitest";
import type { Cluster, Overlap, Tie } from "../overlaps/overlap.ts";
import { clusterTies } from "./cluster-ties.ts";

const host = (text: string): Tie => ({ kind: "action-host", value: "pay.example", weight: 4, text });
const phone: Tie = { kind: "phone", value: "+1888", weight: 3, text: "Both give +1888" };
const group: Cluster = { id: "g", campaigns: ["c1", "c2", "c3", "c4"], messages: 9, ties: [host("Both, x and y")] };
const overlap = (left: string, right: string, ...ties: Tie[]): Overlap => ({ left, right, weight: 4, ties });

test("a tie is told by the two campaigns that its sentence is of, and how many more share it", () => {
	const overlaps = [
		overlap("c1", "c2", host("Both, v and w")),
		overlap("c3", "c4", host("Both, x and y"), phone),
		overlap("c1", "c3", phone),
		overlap("c1", "c9", phone),
	];
	expect(clusterTies([group], overlaps).get("g")).toEqual({
		ties: [{ tie: host("Both, x and y"), pair: ["c3", "c4"], more: 2 }],
		others: 1,
	});
});

test("a tie that no overlap has is told without a pair", () => {
	expect(clusterTies([group], []).get("g")).toEqual({ ties: [{ tie: group.ties[0], pair: undefined, more: 0 }], others: 0 });
});
