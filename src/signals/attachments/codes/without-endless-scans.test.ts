import { describe, expect, test } from "vitest";
import { buildProgressiveJpeg } from "../../../../test/support/builders/build-progressive-jpeg.ts";
import { pictureSize } from "./picture-size.ts";
import { withoutEndlessScans } from "./without-endless-scans.ts";

const without = (jpeg: Uint8Array) => withoutEndlessScans(jpeg, pictureSize(jpeg) ?? { format: "png", width: 0, height: 0 });
const scansOf = (jpeg: Uint8Array) => Buffer.from(jpeg).toString("latin1").split("\xff\xda").length - 1;

describe("withoutEndlessScans", () => {
	test("scans that programs write are left alone", () => {
		const jpeg = buildProgressiveJpeg(2_000, 2_000, 100);
		expect(without(jpeg)).toBe(jpeg);
	});

	test("tens of thousands, each of a dozen bytes, are cut to a hundred", () => {
		const cut = without(buildProgressiveJpeg(2_000, 2_000, 50_000));
		expect(scansOf(cut)).toBe(128);
		expect([...cut.subarray(-2)]).toEqual([0xff, 0xd9]);
	});

	test("of a small picture more are read, of the largest two dozen at least", () => {
		expect(scansOf(without(buildProgressiveJpeg(200, 200, 5_000)))).toBe(5_000);
		expect(scansOf(without(buildProgressiveJpeg(20_000, 20_000, 50)))).toBe(24);
	});
});
