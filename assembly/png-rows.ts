import { level } from "./room";
import { undoFilters } from "./png-filters";

// What the numbers of a PNG's colour types mean (PNG 11.2.2).
const inColour = 2;
const greySeeThrough = 4;
const colourSeeThrough = 6;

/** Brightness for each value of a sample: of grey ones, and of places in a palette. */
export const levels: usize = memory.data(256, 16);

/** Bytes of so many points of a row. */
function rowBytes(columns: i32, bits: i32): i32 {
	return (columns * bits + 7) >> 3;
}

/**
 * Writes the brightness of the points of a pass whose rows stand at `bytes`, their filters still on. `bits`: of a point; `across` and `down`: how far
 * the place of a point is from that of the next one in its row, and in its column. `zeros`: room for a row. Of samples of 16 bits the upper byte
 * tells enough.
 */
export function writePass(
	bytes: usize,
	columns: i32,
	rows: i32,
	type: i32,
	depth: i32,
	bits: i32,
	grey: usize,
	across: i32,
	down: i32,
	zeros: usize,
): void {
	const length = rowBytes(columns, bits);
	undoFilters(bytes, length, rows, max(1, bits >> 3), zeros);
	for (let row = 0; row < rows; row++, bytes += <usize>length + 1, grey += <usize>down) {
		const from = bytes + 1;
		const end = grey + <usize>(columns * across);
		if (type === inColour) writeColours(from, depth >> 3, grey, end, across);
		else if (type === greySeeThrough || type === colourSeeThrough) writeSeeThrough(from, type, depth >> 3, grey, end, across);
		else if (depth < 8) writeParts(from, depth, grey, end, across);
		else writeWholes(from, depth >> 3, grey, end, across);
	}
}

/** One sample for each point. */
function writeWholes(from: usize, size: i32, grey: usize, end: usize, across: i32): void {
	for (; grey < end; from += <usize>size, grey += <usize>across) store<u8>(grey, load<u8>(levels + <usize>level(from)));
}

/** The same, with several samples in a byte. */
function writeParts(from: usize, depth: i32, grey: usize, end: usize, across: i32): void {
	const mask = (1 << depth) - 1;
	for (let bit = 0; grey < end; bit += depth, grey += <usize>across) {
		const value = (level(from + <usize>(bit >> 3)) >> (8 - depth - (bit & 7))) & mask;
		store<u8>(grey, load<u8>(levels + <usize>value));
	}
}

function writeColours(from: usize, size: i32, grey: usize, end: usize, across: i32): void {
	for (; grey < end; from += 3 * <usize>size, grey += <usize>across) store<u8>(grey, <u8>brightness(from, size));
}

/** Grey or colours with an opacity behind, laid on white as mailers do. */
function writeSeeThrough(from: usize, type: i32, size: i32, grey: usize, end: usize, across: i32): void {
	const before = <usize>(type === greySeeThrough ? size : 3 * size);
	for (; grey < end; from += before + <usize>size, grey += <usize>across) {
		const own = type === greySeeThrough ? level(from) : brightness(from, size);
		const opacity = level(from + before);
		store<u8>(grey, <u8>((2 * (own * opacity + 255 * (255 - opacity)) + 255) / 510));
	}
}

/** As eyes weigh colours (ITU-R BT.601, which JPEG uses as well). */
function brightness(at: usize, size: i32): i32 {
	return (level(at) * 77 + level(at + <usize>size) * 150 + level(at + 2 * <usize>size) * 29) >> 8;
}
