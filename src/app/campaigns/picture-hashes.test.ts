import { describe, expect, test } from "vitest";
import { buildMail, type FilePlan } from "../../../test/support/builders/build-mail.ts";
import { buildPng } from "../../../test/support/builders/build-png.ts";
import { type Drawing, pngOf, writing } from "../../../test/support/campaigns/draw-writing.ts";
import { defaultLimits } from "../../base/limits.ts";
import { pictureHashes } from "./picture-hashes.ts";

const file = (data: Uint8Array, name = "offer.png"): FilePlan => ({ name, data, type: "image/png" });
const hashesOf = (...files: FilePlan[]) => pictureHashes(buildMail({ files }), defaultLimits);

function hashOf(picture: Uint8Array): string {
	const [hash] = hashesOf(file(picture));
	if (hash === undefined) throw new Error("no hash");
	return hash;
}

function distance(left: string, right: string): number {
	const differing = BigInt(`0x${left}`) ^ BigInt(`0x${right}`);
	return differing.toString(2).replaceAll("0", "").length;
}

const letters = [
	["order your watches today", "only here at half price", "shipped in plain boxes", "call now and pay later", "offer ends at midnight"],
	["market report for friday", "this stock rises by ten", "buy before others know", "traders wait for monday", "symbol of gold and tin"],
	["doctors write no letters", "pills for men and women", "order form on our site", "cheap and safe and fast", "ask for the blue sample"],
	["your account was locked", "confirm the address now", "or lose access on monday", "security team of a bank", "click where it is green"],
];
const pages = letters.map((lines) => writing(lines));

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Mean of the points that fall into one, as a picture made smaller or larger has it. */
const scaled = (grey: Drawing, factor: number): Drawing => {
	const parts = [1 / 8, 3 / 8, 5 / 8, 7 / 8];
	return (x, y) => {
		let sum = 0;
		for (const down of parts) for (const across of parts) sum += grey(Math.floor((x + across) / factor), Math.floor((y + down) / factor));
		return sum / parts.length ** 2;
	};
};

describe("copies of one picture", () => {
	test.each(pages.map((page, index) => [index, page] as const))(
		"have nearly the same hash: picture %i",
		(index, { width, height, grey }) => {
			const original = hashOf(pngOf(width, height, grey));
			const random = numbers(index + 1);
			const specks = new Map(
				Array.from({ length: Math.round(width * height * 0.01) }, () => [Math.floor(random() * width * height), random() * 255]),
			);
			const copies: Record<string, Uint8Array> = {
				specks: pngOf(width, height, (x, y) => specks.get(y * width + x) ?? grey(x, y)),
				grain: pngOf(width, height, (x, y) => grey(x, y) + random() * 24 - 12),
				smaller: pngOf(Math.round(width * 0.8), Math.round(height * 0.8), scaled(grey, 0.8)),
				larger: pngOf(Math.round(width * 1.2), Math.round(height * 1.2), scaled(grey, 1.2)),
				colours: buildPng(width, height, (x, y) => (grey(x, y) > 128 ? [250, 244, 225, 255] : [60, 30, 90, 255])),
				frame: pngOf(width + 4, height + 4, (x, y) => (x < 2 || y < 2 || x >= width + 2 || y >= height + 2 ? 90 : grey(x - 2, y - 2))),
				margin: pngOf(width + 24, height + 15, (x, y) => grey(x - 15, y - 4)),
				"see-through": buildPng(width, height, (x, y) => [0, 0, 0, grey(x, y) > 128 ? 0 : 235]),
			};
			for (const [how, copy] of Object.entries(copies)) expect(distance(hashOf(copy), original), how).toBeLessThanOrEqual(6);
		},
	);
});

test("a copy whose margins were not found has the whole in common with the others", () => {
	const { width, height, grey } = pages[0] as (typeof pages)[0];
	const [, whole] = hashesOf(file(pngOf(width, height, grey)));
	// Too much is strewn along one edge for it to be a margin.
	const strewn = pngOf(width, height, (x, y) => (x < 3 && y % 3 === 0 ? 40 : grey(x, y)));
	expect(Math.min(...hashesOf(file(strewn)).map((hash) => distance(hash, whole as string)))).toBeLessThanOrEqual(8);
});

test("different writing in the same places has different hashes", () => {
	const hashes = pages.map(({ width, height, grey }) => hashOf(pngOf(width, height, grey)));
	hashes.forEach((hash, index) => {
		for (const other of hashes.slice(0, index)) expect(distance(hash, other)).toBeGreaterThanOrEqual(12);
	});
});

describe("pictures of a message", () => {
	const [page, other] = pages.map(({ width, height, grey }) => pngOf(width, height, grey)) as [Uint8Array, Uint8Array];

	test("attached, and written into the page as data", () => {
		const html = `<p>Look: <img src="data:image/png;base64,${Buffer.from(page).toString("base64")}"></p>`;
		const attached = hashesOf(file(page));
		// Of the writing, and of the page with its margins.
		expect(attached).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
		expect(pictureHashes(buildMail({ html }), defaultLimits)).toEqual(attached);
	});

	test("in their order, each once", () => {
		expect(hashesOf(file(other), file(page), file(other))).toEqual([...hashesOf(file(other)), ...hashesOf(file(page))]);
	});

	test("at most six", () => {
		const many = Array.from({ length: 6 }, (_, index) => {
			const { width, height, grey } = writing(letters[index % 4]?.map((line) => [...line].reverse().join("").slice(index)) ?? []);
			return file(pngOf(width, height, grey), `${index}.png`);
		});
		expect(hashesOf(...many)).toHaveLength(6);
	});

	test("none behind a dozen icons: what is looked at has an end", () => {
		const icon = file(pngOf(16, 16, (x) => x * 16));
		expect(hashesOf(...Array.from({ length: 12 }, () => icon), file(page))).toEqual([]);
	});

	test("not more points than are allowed", () => {
		const { width, height } = pages[0] ?? { width: 0, height: 0 };
		const mail = buildMail({ files: [file(page)] });
		expect(pictureHashes(mail, { ...defaultLimits, codeImagePixels: width * height })).toHaveLength(2);
		expect(pictureHashes(mail, { ...defaultLimits, codeImagePixels: width * height - 1 })).toEqual([]);
	});
});

describe("pictures that show nothing have no hash", () => {
	const random = numbers(7);
	test.each<[string, Uint8Array]>([
		["one colour", pngOf(300, 200, () => 240)],
		["a tracking pixel", pngOf(1, 1, () => 255)],
		["an icon", pngOf(32, 32, (x, y) => ((x >> 2) + (y >> 2)) * 16)],
		["a line", pngOf(1000, 45, (x) => (x % 40) * 6)],
		["a gradient", pngOf(300, 200, (x, y) => x / 2 + y / 3)],
		["a round gradient", pngOf(300, 200, (x, y) => 255 - Math.hypot(x - 150, y - 100))],
		["grain", pngOf(300, 200, () => 240 + random() * 10)],
		["see-through places only", buildPng(200, 200, (x, y) => [x, y, 0, 0])],
		["a frame around one colour", pngOf(300, 200, (x, y) => (x < 2 || y < 2 || x > 297 || y > 197 ? 0 : 250))],
	])("%s", (_, picture) => {
		expect(hashesOf(file(picture))).toEqual([]);
	});
});
