import { brightness } from "./brightness.ts";
import type { PngLook } from "./png-picture.ts";

/** Writes the brightness of one row of points: `step` places apart from `to` on. */
export function pngGreys(
	bytes: Uint8Array,
	from: number,
	columns: number,
	look: PngLook,
	grey: Uint8Array,
	to: number,
	step: number,
): void {
	if (look.type === 0 || look.type === 3) singles(bytes, from, columns, look, grey, to, step);
	else several(bytes, from, columns, look, grey, to, step);
}

/** One sample for each point, of 1 to 16 bits: grey, or a colour of the palette. */
function singles(bytes: Uint8Array, from: number, columns: number, look: PngLook, grey: Uint8Array, to: number, step: number): void {
	const levels = levelsOf(look);
	const { depth } = look;
	const mask = (1 << Math.min(8, depth)) - 1;
	for (let x = 0; x < columns; x++, to += step) {
		const bit = x * depth;
		const byte = bytes[from + (bit >> 3)] as number;
		grey[to] = levels[depth >= 8 ? byte : (byte >> (8 - depth - (bit & 7))) & mask] as number;
	}
}

/** Of samples of 16 bits the upper byte tells enough. */
function several(
	bytes: Uint8Array,
	from: number,
	columns: number,
	{ type, depth }: PngLook,
	grey: Uint8Array,
	to: number,
	step: number,
): void {
	const size = depth >> 3;
	const coloured = type !== 4;
	const opaque = type === 2;
	const point = size * (type === 2 ? 3 : type === 4 ? 2 : 4);
	for (let x = 0, at = from; x < columns; x++, at += point, to += step) {
		const red = bytes[at] as number;
		const green = coloured ? (bytes[at + size] as number) : red;
		const blue = coloured ? (bytes[at + 2 * size] as number) : red;
		grey[to] = brightness(red, green, blue, opaque ? 255 : (bytes[at + point - size] as number));
	}
}

const known = new WeakMap<PngLook, Uint8Array>();

/** Brightness for each value of a sample. */
function levelsOf(look: PngLook): Uint8Array {
	const kept = known.get(look);
	if (kept !== undefined) return kept;
	const { type, depth, palette, opacities } = look;
	const most = (1 << Math.min(8, depth)) - 1;
	const levels = Uint8Array.from({ length: most + 1 }, (_, value) =>
		type === 0
			? Math.round((value * 255) / most)
			: brightness(palette[value * 3] ?? 0, palette[value * 3 + 1] ?? 0, palette[value * 3 + 2] ?? 0, opacities[value] ?? 255),
	);
	known.set(look, levels);
	return levels;
}
