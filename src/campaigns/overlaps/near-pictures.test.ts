import fc from "fast-check";
import { expect, test } from "vitest";
import { NearPictures } from "./near-pictures.ts";

const hash = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => Buffer.from(bytes));
const isTelling = (bytes: Buffer) => {
	const set = bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll("0", "").length, 0);
	return set >= 12 && set <= 52;
};

function flipped(bytes: Buffer, bits: readonly number[]): Buffer {
	const copy = Buffer.from(bytes);
	for (const bit of bits) copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
	return copy;
}

test("whichever six bits differ, it is the same picture; from the seventh on it is another", () => {
	fc.assert(
		fc.property(hash.filter(isTelling), fc.uniqueArray(fc.nat(63), { maxLength: 10 }), (bytes, bits) => {
			const pictures = new NearPictures();
			const first = bytes.toString("hex");
			const other = flipped(bytes, bits).toString("hex");
			expect(pictures.leaderOf(first)).toBe(first);
			expect(pictures.leaderOf(other)).toBe(bits.length <= 6 ? first : other);
		}),
	);
});

test("what is no hash, or of a picture of nothing, stands for none", () => {
	const pictures = new NearPictures();
	for (const value of ["", "zz", "f0e1d2c3b4a5968", "0000000000000000", "ffffffffffffffff"]) expect(pictures.leaderOf(value)).toBe("");
});

test("twenty thousand pictures that share two bytes take little time", () => {
	const pictures = new NearPictures();
	const start = performance.now();
	for (let at = 0; at < 20_000; at++)
		pictures.leaderOf(`abcd${Math.imul(at, 0x9e3779b1).toString(16).replace("-", "").padStart(8, "5")}${at.toString(16).padStart(4, "0")}`);
	expect(performance.now() - start).toBeLessThan(5_000);
});
