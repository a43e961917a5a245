import fc from "fast-check";
import { expect, test } from "vitest";
import { LowBytes } from "./low-bytes.ts";

test("every byte under 14 is found, wherever it lies", () => {
	const byte = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 14, max: 255 }) }, fc.integer({ min: 0, max: 255 }));
	fc.assert(
		fc.property(fc.array(byte, { maxLength: 60 }), fc.nat(7), (values, offset) => {
			const bytes = new Uint8Array(new ArrayBuffer(values.length + offset), offset);
			bytes.set(values);
			expect(found(bytes)).toEqual([...bytes.keys()].filter((at) => bytes[at]! < 14));
		}),
		{ numRuns: 1_000 },
	);
});

test("bytes from 14 on, those above 127 among them, are none", () => {
	expect(found(Uint8Array.from({ length: 242 }, (_, at) => at + 14))).toEqual([]);
	expect(found(new Uint8Array(9).fill(13))).toHaveLength(9);
});

function found(bytes: Uint8Array): number[] {
	const low = new LowBytes(bytes);
	const places: number[] = [];
	for (let at = low.next(0); at < bytes.length; at = low.next(at + 1)) places.push(at);
	return places;
}
