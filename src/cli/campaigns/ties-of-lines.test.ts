import { expect, test } from "vitest";
import { campaign, shares } from "../../../test/support/campaigns/campaign.ts";
import type { Overlap } from "../../campaigns/overlaps/overlap.ts";
import { tiesOfLines } from "./ties-of-lines.ts";

const plain = (_: string, text: string) => text;
const of = campaign({ id: "c1000000001", subject: "Your order …", messages: 1_200 });
const others = [2, 3].map((at) =>
	campaign({ id: `c${at}00000000${at}`, subject: `Offer ${at}`, messages: at, languages: shares("en", at) }),
);
const tie = { kind: "phone", value: "+18885550142", weight: 5.5, text: "Both give the telephone number +18885550142" } as const;
const overlaps: Overlap[] = [
	{ left: "c1000000001", right: "c3000000003", weight: 11, ties: [tie, tie] },
	{ left: "c1000000001", right: "c2000000002", weight: 5.5, ties: [tie] },
];
const tieLine = "  +5.50 ████▊   Both give the telephone number +18885550142";

test("those that a campaign shares something with, the strongest first, and the cluster that holds it", () => {
	const clusters = [{ id: "g0000000001", campaigns: ["c1000000001", "c3000000003", "c2000000002"], messages: 1_205, ties: [tie] }];
	expect(tiesOfLines(of, { campaigns: [of, ...others], clusters, overlaps }, 90, plain)).toEqual([
		"  1,200  c1000000001  Your order …",
		"",
		"Shares enough to tell with 2 others, the strongest first",
		"  3  c3000000003  Offer 3",
		tieLine,
		tieLine,
		"  2  c2000000002  Offer 2",
		tieLine,
		"",
		"g0000000001 holds it and 2 more, perhaps all from one hand (no proof).",
	]);
});

test("as many as are asked for, the rest counted", () => {
	expect(tiesOfLines(of, { campaigns: [of, ...others], clusters: [], overlaps }, 90, plain, 1).slice(2)).toEqual([
		"Shares enough to tell with 2 others, the strongest first",
		"  3  c3000000003  Offer 3",
		tieLine,
		tieLine,
		"  and 1 more campaign",
	]);
});

test("nothing", () => {
	expect(tiesOfLines(of, { campaigns: [of], clusters: [], overlaps: [] }, 90, plain).at(-1)).toBe(
		"It shares nothing telling with any other campaign.",
	);
});
