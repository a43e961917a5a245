import type { BitReader } from "./bit-reader.ts";
import type { HuffmanCode } from "./huffman-code.ts";
import type { JpegScan } from "./jpeg-header.ts";

/** Blocks of a component, and how many following ones have no new coefficients in the scan at hand. */
export interface RefinedBlocks {
	readonly coefficients: Int16Array;
	readonly last: Uint8Array;
	blankRun: number;
}

/** One more bit for each coefficient of a block, and new ones of one bit in between (T.81 G.1.2.3). */
export function refineBlock(reader: BitReader, { from, to, shift }: JpegScan, ac: HuffmanCode, blocks: RefinedBlocks, block: number): void {
	const { coefficients, last } = blocks;
	const place = block * 64;
	let at = from;
	for (; blocks.blankRun === 0 && at <= to; at++) {
		const symbol = reader.symbol(ac);
		const zeros = symbol >> 4;
		const isNew = (symbol & 15) !== 0;
		if (!isNew && zeros < 15) {
			blocks.blankRun = (1 << zeros) + reader.bits(zeros);
			break;
		}
		const value = isNew ? (reader.bits(1) === 1 ? 1 : -1) << shift : 0;
		at = passOver(reader, coefficients, place, at, to, zeros, shift);
		if (value === 0 || at > to) continue;
		coefficients[place + at] = value;
		if (at > (last[block] as number)) last[block] = at;
	}
	if (blocks.blankRun === 0) return;
	passOver(reader, coefficients, place, at, to, 64, shift);
	blocks.blankRun--;
}

/** Refines what is there until so many places without a coefficient were passed, and says where the next such one is. */
function passOver(
	reader: BitReader,
	coefficients: Int16Array,
	place: number,
	start: number,
	to: number,
	zeros: number,
	shift: number,
): number {
	let [at, left] = [start, zeros];
	for (; at <= to; at++) {
		const value = coefficients[place + at] as number;
		if (value === 0) {
			if (left-- === 0) return at;
		} else if (reader.bits(1) === 1) coefficients[place + at] = value + (value > 0 ? 1 << shift : -(1 << shift));
	}
	return at;
}
