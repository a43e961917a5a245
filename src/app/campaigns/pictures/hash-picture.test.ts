import { expect, test } from "vitest";
import { writing } from "../../../../test/support/campaigns/draw-writing.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { hashPicture } from "./hash-picture.ts";

/** Writing, each point of it so many points each way. */
function page(lines: readonly string[], factor = 1): GreyPicture {
	const drawn = writing(lines);
	const [width, height] = [Math.round(drawn.width * factor), Math.round(drawn.height * factor)];
	const grey = Uint8Array.from({ length: width * height }, (_, at) =>
		drawn.grey(Math.floor((at % width) / factor), Math.floor(at / width / factor)),
	);
	return { width, height, grey };
}

const watches = page(["order your watches today", "only here at half price", "shipped in plain boxes"]);
const stocks = page(["market report for friday", "this stock rises by ten"]);

// Kept campaigns hold hashes: another hash for the same picture, and their copies would be strangers.
test("the hashes of a picture stay what they are", () => {
	expect(hashPicture(watches)).toEqual(["be9787ae46ec05db", "eb0b0be9207cdf94"]);
	expect(hashPicture(stocks)).toEqual(["99e0133f2ef6efa2", "8d8d22765df1a01f"]);
	expect(hashPicture(page(["symbol of gold and tin"], 2.5))).toEqual(["db60b1eb11144e9f", "0af5dd4f26b41a4a"]);
});

test("large pictures change nothing for those that come after", () => {
	const before = hashPicture(watches);
	const tall = { width: 600, height: 6_000, grey: new Uint8Array(3_600_000).map((_, at) => (at * 7) % 251) };
	const wide = { width: 2_000, height: 2_000, grey: new Uint8Array(4_000_000).map((_, at) => (at % 1_999) % 256) };
	for (const large of [tall, wide, page(["a large one"], 8)]) {
		hashPicture(large);
		expect(hashPicture(watches)).toEqual(before);
	}
});

test("pictures of any shape have an answer", () => {
	for (const [width, height] of [
		[1, 1],
		[2, 400],
		[400, 2],
		[17, 33],
		[384, 384],
		[385, 384],
		[7_680, 384],
		[384, 7_680],
		[769, 770],
	] as const) {
		const grey = Uint8Array.from({ length: width * height }, (_, at) => ((at % width) * (Math.floor(at / width) + 3)) % 256);
		for (const hash of hashPicture({ width, height, grey })) expect(hash).toMatch(/^[0-9a-f]{16}$/);
	}
});
