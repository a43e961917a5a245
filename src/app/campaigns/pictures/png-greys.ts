import { brightness, opaque } from "./brightness.ts";
import type { PngLook } from "./png-look.ts";

/** Writes the brightness of one row of so many points: read from `from` on, written `step` places apart from `to` on. */
type WriteGreys = (bytes: Uint8Array, from: number, columns: number, grey: Uint8Array, to: number, step: number) => void;

/** What writes the rows of a picture that looks so. Of samples of 16 bits the upper byte tells enough. */
export function pngGreys(look: PngLook): WriteGreys {
	const { type, depth } = look;
	if (type === 2) return colours(depth >> 3);
	if (type !== 0 && type !== 3) return seeThrough(look);
	return depth < 8 ? parts(levelsOf(look), depth) : wholes(levelsOf(look), depth >> 3);
}

/** One sample for each point, grey or a colour of the palette. */
function wholes(levels: Uint8Array, size: number): WriteGreys {
	return (bytes, from, columns, grey, to, step) => {
		if (size * step === 1) return wholeBytes(levels, bytes, from, columns, grey, to);
		for (let x = 0, at = from, place = to; x < columns; x++, at += size, place += step) grey[place] = levels[bytes[at] as number] as number;
	};
}

/** Nearly all pictures of a palette: bytes side by side. */
function wholeBytes(levels: Uint8Array, bytes: Uint8Array, from: number, columns: number, grey: Uint8Array, to: number): void {
	for (let x = 0; x < columns; x++) grey[to + x] = levels[bytes[from + x] as number] as number;
}

/** The same, with several samples in a byte. */
function parts(levels: Uint8Array, depth: number): WriteGreys {
	const mask = (1 << depth) - 1;
	return (bytes, from, columns, grey, to, step) => {
		for (let x = 0, bit = 0, place = to; x < columns; x++, bit += depth, place += step)
			grey[place] = levels[((bytes[from + (bit >> 3)] as number) >> (8 - depth - (bit & 7))) & mask] as number;
	};
}

function colours(size: number): WriteGreys {
	return (bytes, from, columns, grey, to, step) => {
		if (size * step === 1) return wholeColours(bytes, from, columns, grey, to);
		for (let x = 0, at = from, place = to; x < columns; x++, at += 3 * size, place += step)
			grey[place] = brightness(bytes[at] as number, bytes[at + size] as number, bytes[at + 2 * size] as number);
	};
}

/** Nearly all in true colour: three bytes a point, points side by side. */
function wholeColours(bytes: Uint8Array, from: number, columns: number, grey: Uint8Array, to: number): void {
	for (let x = 0, at = from; x < columns; x++, at += 3)
		grey[to + x] = opaque(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number);
}

/** Grey or colours with an opacity behind. */
function seeThrough({ type, depth }: PngLook): WriteGreys {
	const size = depth >> 3;
	const [green, blue, opacity] = type === 4 ? [0, 0, size] : [size, 2 * size, 3 * size];
	return (bytes, from, columns, grey, to, step) => {
		for (let x = 0, at = from, place = to; x < columns; x++, at += opacity + size, place += step)
			grey[place] = brightness(bytes[at] as number, bytes[at + green] as number, bytes[at + blue] as number, bytes[at + opacity] as number);
	};
}

/** Brightness for each value of a sample. */
function levelsOf({ type, depth, palette, opacities }: PngLook): Uint8Array {
	const most = (1 << Math.min(8, depth)) - 1;
	const levels = new Uint8Array(most + 1);
	for (let value = 0, at = 0; value <= most; value++, at += 3) {
		levels[value] =
			type === 0
				? Math.round((value * 255) / most)
				: brightness(palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0, opacities[value] ?? 255);
	}
	return levels;
}
