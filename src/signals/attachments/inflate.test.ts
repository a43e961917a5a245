import { randomBytes } from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyBlocks } from "../../../test/support/builders/empty-blocks.ts";
import { cpuMilliseconds } from "../../../test/support/cpu-milliseconds.ts";
import { inflate } from "./inflate.ts";

const text = Buffer.from("The quick brown fox jumps over the lazy dog. ".repeat(700));
const samples = {
	nothing: Buffer.alloc(0),
	one: Buffer.from("a"),
	text,
	zeros: Buffer.alloc(100_000),
	noise: randomBytes(70_000),
	letters: Buffer.from(randomBytes(40_000).toString("base64")),
};
const ways = [
	{ level: 0 },
	{ level: 1 },
	{ level: 9 },
	{ strategy: constants.Z_FIXED },
	{ strategy: constants.Z_HUFFMAN_ONLY },
	{ strategy: constants.Z_RLE },
];

describe("inflate", () => {
	for (const [name, data] of Object.entries(samples)) {
		test(`${name}, packed in all ways`, () => {
			for (const way of ways) {
				const { bytes, truncated, broken } = inflate(deflateRawSync(data, way), 1_000_000);
				expect(Buffer.from(bytes).equals(data)).toBe(true);
				expect([truncated, broken]).toEqual([false, false]);
			}
		});
	}

	test("stops at the limit, and not before", () => {
		for (const way of ways) {
			const packed = deflateRawSync(text, way);
			expect(inflate(packed, text.length)).toMatchObject({ truncated: false });
			const short = inflate(packed, text.length - 1);
			expect(short.truncated).toBe(true);
			expect(Buffer.from(short.bytes).equals(text.subarray(0, -1))).toBe(true);
		}
	});

	test("keeps what came out before an early end", () => {
		for (const way of ways) {
			const packed = deflateRawSync(samples.letters, way);
			fc.assert(
				fc.property(fc.nat(packed.length), (cut) => {
					const { bytes, truncated, broken } = inflate(packed.subarray(0, cut), 1_000_000);
					expect(Buffer.from(bytes).equals(samples.letters.subarray(0, bytes.length))).toBe(true);
					expect([truncated, broken]).toEqual([false, false]);
				}),
				{ numRuns: 20 },
			);
		}
	});

	test("noise and damage end it", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
				expect(inflate(noise, 10_000).bytes.length).toBeLessThanOrEqual(10_000);
			}),
		);
		const packed = deflateRawSync(text);
		fc.assert(
			fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = Uint8Array.from(packed);
				damaged[at] = (damaged[at] ?? 0) ^ change;
				expect(inflate(damaged, 100_000).bytes.length).toBeLessThanOrEqual(100_000);
			}),
			{ numRuns: 200 },
		);
	});

	test("blocks that hold nothing end it, with codes of 15 bits and of one", () => {
		for (const codeBits of [15, 1]) {
			const packed = emptyBlocks(1_000_000, codeBits);
			expect(cpuMilliseconds(() => expect(inflate(packed, 1_000_000)).toMatchObject({ broken: true }))).toBeLessThan(200);
		}
	});

	test("they cost what they take, and what holds something costs its bytes", () => {
		expect(inflate(emptyBlocks(300, 15), 1_000).cost).toBeGreaterThan(2_000);
		for (const way of ways) expect(inflate(deflateRawSync(text, way), 1_000_000).cost).toBe(text.length);
	});

	test("small blocks that hold something do not", () => {
		const lines = Buffer.from(Array.from({ length: 3_000 }, (_, at) => `Item ${at}: ${Math.sqrt(at)} of ${Math.sin(at)}\n`).join(""));
		const packed = Buffer.concat(
			Array.from({ length: Math.ceil(lines.length / 200) }, (_, at) =>
				deflateRawSync(lines.subarray(at * 200, at * 200 + 200), { finishFlush: constants.Z_FULL_FLUSH }),
			),
		);
		expect(Buffer.from(inflate(packed, 1_000_000).bytes).equals(lines)).toBe(true);
	});
});
