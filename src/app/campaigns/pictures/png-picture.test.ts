import { describe, expect, test } from "vitest";
import { pngOfRows } from "../../../../test/support/builders/build-png.ts";
import { undoPngFilters } from "../../../signals/attachments/undo-png-filters.ts";
import { brightness } from "./brightness.ts";
import { pngPicture } from "./png-picture.ts";

const [width, height] = [53, 47];
const noise = (at: number): number => Math.imul(at + 1, 0x9e3779b1) >>> 24;

/** Rows of noise, their filters by turns: what is read has to be what one reads who undoes them with other code. */
function noisyRows(rowBytes: number): Uint8Array {
	return Uint8Array.from({ length: (rowBytes + 1) * height }, (_, at) =>
		at % (rowBytes + 1) === 0 ? Math.floor(at / (rowBytes + 1)) % 5 : noise(at),
	);
}

const samplesOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
type Type = keyof typeof samplesOf;
const palette = Uint8Array.from({ length: 768 }, (_, at) => noise(at));

/** One point as the upper bytes of its samples say. */
function levelOf(type: Type, depth: number, [first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): number {
	if (type === 3) return brightness(...(palette.subarray(3 * first, 3 * first + 3) as unknown as [number, number, number]));
	if (type === 0) return Math.round((first * 255) / (2 ** Math.min(8, depth) - 1));
	return type === 4 ? brightness(first, first, first, second) : brightness(first, second, third, type === 2 ? 255 : fourth);
}

describe("rows with every filter, of every kind of points", () => {
	test.each<[Type, number]>([
		[0, 1],
		[0, 2],
		[0, 4],
		[0, 8],
		[0, 16],
		[2, 8],
		[2, 16],
		[3, 1],
		[3, 2],
		[3, 4],
		[3, 8],
		[4, 8],
		[4, 16],
		[6, 8],
		[6, 16],
	])("type %i, %i bits", (type, depth) => {
		const samples = samplesOf[type];
		const rowBytes = Math.ceil((width * samples * depth) / 8);
		const rows = noisyRows(rowBytes);
		const file = pngOfRows({ width, height, depth, type, interlaced: false }, rows, type === 3 ? palette : undefined);
		undoPngFilters(rows, 0, rowBytes, height, Math.max(1, (samples * depth) >> 3));
		const sample = (x: number, y: number, which: number): number => {
			const bit = (x * samples + which) * depth;
			const byte = rows[y * (rowBytes + 1) + 1 + (bit >> 3)] ?? 0;
			return depth >= 8 ? byte : (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
		};
		const expected = Uint8Array.from({ length: width * height }, (_, at) => {
			const [x, y] = [at % width, Math.floor(at / width)];
			return levelOf(
				type,
				depth,
				Array.from({ length: samples }, (_, which) => sample(x, y, which)),
			);
		});
		expect(pngPicture(file, 4_000_000)).toEqual({ width, height, grey: expected });
	});
});

test("points that PNG does not have", () => {
	for (const [type, depth] of [
		[2, 4],
		[3, 16],
		[6, 1],
		[5, 8],
		[0, 3],
		[0, 0],
	] as const) {
		const file = pngOfRows({ width, height, depth, type, interlaced: false }, new Uint8Array(width * height * 16));
		expect(pngPicture(file, 4_000_000)).toBeUndefined();
	}
});
