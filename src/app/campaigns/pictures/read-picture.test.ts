import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPng } from "../../../../test/support/builders/build-png.ts";
import { cpuMilliseconds } from "../../../../test/support/cpu-milliseconds.ts";
import { mutateBytes, mutations } from "../../../../test/support/mutate-bytes.ts";
import { bitmap } from "../../../signals/attachments/bitmap.ts";
import { brightness } from "./brightness.ts";
import { hashPicture } from "./hash-picture.ts";
import { readPicture } from "./read-picture.ts";

const pixels = 4_000_000;
const [width, height] = [96, 64];

/** The picture that drawn-pictures.txt holds in many formats: a disc, a box and a triangle. */
function colourAt(x: number, y: number): [number, number, number, number] {
	if (y >= 34 && y < 54 && x < 88 && x >= 48 && (x - 48) / 2 >= 54 - y) return [32, 128, 64, 255];
	if (x >= 50 && x < 84 && y >= 12 && y < 26) return [32, 64, 160, 255];
	return (x - 24) ** 2 + (y - 30) ** 2 < 256 ? [192, 32, 32, 255] : [255, 255, 255, 255];
}
const expected = Uint8Array.from({ length: width * height }, (_, at) => brightness(...colourAt(at % width, Math.floor(at / width))));
const png = Buffer.from(buildPng(width, height, colourAt));
const files = new Map(
	readFileSync(new URL("./drawn-pictures.txt", import.meta.url), "utf8")
		.split("=== ")
		.slice(1)
		.map((entry): [string, Buffer] => {
			const [name = "", ...base64] = entry.split("\n");
			return [name, Buffer.from(base64.join(""), "base64")];
		}),
);
files.set("png", png);
files.set("bmp", Buffer.from(bitmap(width, height, (x, y) => expected[y * width + x] ?? 0)));

describe("every format shows the same picture", () => {
	test.each([...files])("%s", (name, bytes) => {
		const picture = readPicture(bytes, pixels);
		expect([picture?.width, picture?.height]).toEqual([width, height]);
		const differences = Array.from(picture?.grey ?? [], (level, at) => Math.abs(level - (expected[at] ?? 0)));
		const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
		// JPEG loses something, most of all at edges, and the grey one was made with other weights of colours.
		expect(mean).toBeLessThan(name.startsWith("jpeg") ? 5 : 1);
	});
});

describe("hostile files", () => {
	test("a header that claims more than is allowed is enough to refuse it, in every format", () => {
		const jpeg = Buffer.from(files.get("jpeg") ?? []);
		const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
		jpeg.writeUInt16BE(65_000, frame + 5);
		jpeg.writeUInt16BE(65_000, frame + 7);
		const gif = Buffer.from(files.get("gif") ?? []);
		// The screen stays small, the frame in it does not.
		const image = gif.lastIndexOf(Buffer.from([0x2c, 0, 0, 0, 0]));
		gif.writeUInt16LE(65_000, image + 5);
		gif.writeUInt16LE(65_000, image + 7);
		const large = Buffer.from(png);
		large.writeUInt32BE(0x7fffffff, 16);
		const wide = Buffer.from(files.get("bmp") ?? []);
		wide.writeInt32LE(0x7fffffff, 18);
		const used = process.memoryUsage().arrayBuffers;
		for (const bytes of [jpeg, gif, large, wide]) expect(readPicture(bytes, pixels)).toBeUndefined();
		expect(process.memoryUsage().arrayBuffers - used).toBeLessThan(1_000_000);
	});

	test("a PNG that unpacks to more than its header says", () => {
		const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
		const at = png.indexOf("IDAT");
		const length = Buffer.alloc(4);
		length.writeUInt32BE(bomb.length);
		const file = Buffer.concat([png.subarray(0, at - 4), length, Buffer.from("IDAT"), bomb, Buffer.alloc(4)]);
		expect(cpuMilliseconds(() => expect(readPicture(file, pixels)).toBeUndefined())).toBeLessThan(50);
	});

	test("a JPEG of scans that hold nothing ends soon", () => {
		const jpeg = Buffer.from(files.get("jpeg-progressive") ?? []);
		const frame = jpeg.indexOf(Buffer.from([0xff, 0xc2]));
		jpeg.writeUInt16BE(2_000, frame + 5);
		jpeg.writeUInt16BE(2_000, frame + 7);
		const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
		const scans = Buffer.concat([jpeg.subarray(0, scan), ...Array.from({ length: 500 }, () => jpeg.subarray(scan, scan + 200))]);
		expect(cpuMilliseconds(() => readPicture(scans, pixels))).toBeLessThan(400);
	});

	test("cut anywhere", () => {
		for (const bytes of files.values()) {
			for (let length = 0; length < bytes.length; length += 7) {
				const picture = readPicture(bytes.subarray(0, length), pixels);
				if (picture !== undefined) expect(picture.grey).toHaveLength(picture.width * picture.height);
			}
		}
	});

	test("damaged in any way", () => {
		const whole = fc.constantFrom(...files.values());
		const places = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(whole, whole, fc.constantFrom(...mutations), places, fc.nat(255), (bytes, other, mutation, at, byte) => {
				const picture = readPicture(mutateBytes(bytes, other, mutation, at, byte), pixels);
				if (picture !== undefined) hashPicture(picture);
			}),
			{ numRuns: 400 },
		);
	});
});
