import fc from "fast-check";
import { expect, test } from "vitest";
import { differentBits, hashOfPictureBits, pictureBits, twelveBits } from "./picture-bits.ts";

const hash = fc.bigInt(0n, 0xffff_ffff_ffff_ffffn).map((bits) => bits.toString(16).padStart(16, "0"));

test("bits that differ are counted, all 64", () => {
	fc.assert(
		fc.property(hash, hash, (left, right) => {
			const different = (BigInt(`0x${left}`) ^ BigInt(`0x${right}`)).toString(2).replaceAll("0", "").length;
			expect(differentBits(pictureBits(left), pictureBits(right))).toBe(different);
		}),
	);
	expect(differentBits(pictureBits("0000000000000000"), pictureBits("ffffffffffffffff"))).toBe(64);
});

test("a hash is written again as it was read, and its digits are told three by three", () => {
	fc.assert(
		fc.property(hash, fc.nat(13), (text, digit) => {
			expect(hashOfPictureBits(pictureBits(text))).toBe(text);
			expect(twelveBits(pictureBits(text), digit)).toBe(Number.parseInt(text.slice(digit, digit + 3), 16));
		}),
	);
});
