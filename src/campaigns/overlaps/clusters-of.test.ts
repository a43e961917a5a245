import { expect, test } from "vitest";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { clustersOf } from "./clusters-of.ts";
import { findOverlaps } from "./find-overlaps.ts";
import type { Overlap } from "./overlap.ts";

const name = (at: number) => `c${String(at).padStart(10, "0")}`;
const campaigns = (count: number) => Array.from({ length: count }, (_, at) => campaign({ id: name(at), messages: 100 - at }));

function overlap(left: number, right: number, weight: number): Overlap {
	return {
		left: name(Math.min(left, right)),
		right: name(Math.max(left, right)),
		weight,
		ties: [{ kind: "phone", value: `+1888555${1000 + left}`, weight, text: "Both give the telephone number" }],
	};
}

/** All pairs of so many campaigns from a place on. */
function clique(from: number, count: number, weight: number): Overlap[] {
	const overlaps: Overlap[] = [];
	for (let left = from; left < from + count; left++)
		for (let right = left + 1; right < from + count; right++) overlaps.push(overlap(left, right, weight));
	return overlaps;
}

test("no overlaps, no clusters", () => {
	expect(clustersOf(campaigns(3), [])).toEqual([]);
	expect(clustersOf([], [])).toEqual([]);
});

test("weak overlaps make none", () => {
	expect(clustersOf(campaigns(2), [overlap(0, 1, 2.9)])).toEqual([]);
});

test("two tied campaigns are one, the largest first, with the ties that hold it", () => {
	expect(clustersOf(campaigns(3), [overlap(1, 2, 5)])).toMatchObject([
		{ campaigns: [name(1), name(2)], messages: 197, ties: [{ value: "+18885551001" }] },
	]);
});

test("a single tie between two dense parts does not make them one", () => {
	const clusters = clustersOf(campaigns(12), [...clique(0, 6, 6), ...clique(6, 6, 6), overlap(2, 8, 3.5)]);
	expect(clusters.map((cluster) => cluster.campaigns.length)).toEqual([6, 6]);
});

test("a page that campaigns share and the folder it stands for are two ties", () => {
	const folder = "/xw7/rezult/boot_kit9/";
	const wallets = [{ value: "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", messages: 90 }];
	const mails = ["", "", "sign.php", "verify.php"].map((page, at) =>
		campaign({ id: name(at), messages: 90, wallets, paths: [{ value: folder + page, messages: 90 }] }),
	);
	const [cluster] = clustersOf(mails, findOverlaps(mails));
	expect(cluster?.ties.filter(({ kind }) => kind === "kit-path").map(({ value }) => value)).toEqual([`${folder}…`, folder]);
});

test("a star around one campaign stays one", () => {
	const overlaps = Array.from({ length: 40 }, (_, at) => overlap(0, at + 1, 4));
	expect(clustersOf(campaigns(41), overlaps)[0]?.campaigns).toHaveLength(41);
});

test("the same campaigns and overlaps in another order give the same clusters", () => {
	const overlaps = [...clique(0, 5, 4), ...clique(5, 7, 5), ...clique(12, 3, 6), overlap(1, 6, 3.2), overlap(8, 13, 3.4)];
	const idsOf = (all: ReturnType<typeof clustersOf>) => all.map(({ id, campaigns: own }) => [id, own]);
	expect(idsOf(clustersOf(campaigns(15), [...overlaps].reverse()))).toEqual(idsOf(clustersOf(campaigns(15), overlaps)));
});

test("twenty thousand campaigns in a chain take time in proportion", () => {
	const many = campaigns(20_000);
	const start = performance.now();
	const clusters = clustersOf(
		many,
		Array.from({ length: 19_999 }, (_, at) => overlap(at, at + 1, 4)),
	);
	expect(performance.now() - start).toBeLessThan(15_000);
	expect(clusters.length).toBeGreaterThan(1);
});
