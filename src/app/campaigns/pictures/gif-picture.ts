import { BinaryView } from "../../../signals/attachments/binary-view.ts";
import { brightness } from "./brightness.ts";
import type { GreyPicture } from "./grey-picture.ts";

const maximumBlocks = 200;
/** Rows of each pass of an interlaced picture: the first one and how far apart (GIF89a appendix E). */
const interlacing = [
	[0, 8],
	[4, 8],
	[2, 4],
	[1, 2],
] as const;

/** The brightness of the first frame of a GIF, see-through places white. undefined for what is none, and where less than all of it is there. */
export function gifPicture(bytes: Uint8Array, maximumPixels: number): GreyPicture | undefined {
	const view = new BinaryView(bytes);
	const flags = view.u8(10);
	const common = paletteAt(view, flags, 13);
	let at = 13 + common.length;
	let clear = -1;
	for (let count = 0; count < maximumBlocks && at < view.length; count++) {
		if (view.u8(at) === 0x2c) return frameAt(view, at, common, clear, maximumPixels);
		if (view.u8(at) !== 0x21) return undefined;
		if (view.u8(at + 1) === 0xf9 && (view.u8(at + 3) & 1) === 1) clear = view.u8(at + 6);
		at = behindBlocks(view, at + 2);
	}
	return undefined;
}

function frameAt(view: BinaryView, at: number, common: Uint8Array, clear: number, maximumPixels: number): GreyPicture | undefined {
	const [width, height, flags] = [view.u16(at + 5), view.u16(at + 7), view.u8(at + 9)];
	if (width < 1 || height < 1 || width * height > maximumPixels) return undefined;
	const own = paletteAt(view, flags, at + 10);
	const palette = own.length > 0 ? own : common;
	const start = at + 10 + own.length;
	const colours = unpackLzw(dataOf(view, start + 1), view.u8(start), width * height);
	if (colours === undefined) return undefined;
	const levels = Uint8Array.from({ length: 256 }, (_, value) =>
		brightness(palette[value * 3] ?? 0, palette[value * 3 + 1] ?? 0, palette[value * 3 + 2] ?? 0, value === clear ? 0 : 255),
	);
	const grey = new Uint8Array(width * height);
	const rows = (flags & 0x40) === 0 ? undefined : interlacedRows(height);
	for (let row = 0, from = 0; row < height; row++) {
		for (let to = (rows?.[row] ?? row) * width, end = to + width; to < end; ) grey[to++] = levels[colours[from++] as number] as number;
	}
	return { width, height, grey };
}

function paletteAt(view: BinaryView, flags: number, at: number): Uint8Array {
	return (flags & 0x80) === 0 ? new Uint8Array(0) : view.slice(at, 3 << ((flags & 7) + 1));
}

function behindBlocks(view: BinaryView, start: number): number {
	let at = start;
	while (at < view.length && view.u8(at) !== 0) at += view.u8(at) + 1;
	return at + 1;
}

function dataOf(view: BinaryView, start: number): Uint8Array {
	const out = new Uint8Array(Math.max(0, view.length - start));
	let length = 0;
	for (let at = start; at < view.length && view.u8(at) !== 0; at += view.u8(at) + 1) {
		const piece = view.slice(at + 1, view.u8(at));
		out.set(piece, length);
		length += piece.length;
	}
	return out.subarray(0, length);
}

function interlacedRows(height: number): Uint16Array {
	const rows = new Uint16Array(height);
	let at = 0;
	for (const [first, apart] of interlacing) for (let row = first; row < height; row += apart) rows[at++] = row;
	return rows;
}

/** Undoes GIF's LZW (GIF89a appendix F): exactly `size` bytes, undefined when they do not come. */
function unpackLzw(packed: Uint8Array, bits: number, size: number): Uint8Array | undefined {
	if (bits < 1 || bits > 8) return undefined;
	const out = new Uint8Array(size);
	// Where in the output the text of a code was written last, and how long it is: nothing needs to be put together again.
	const places = new Uint32Array(4096);
	const lengths = new Uint16Array(4096).fill(1, 0, 1 << bits);
	const reset = 1 << bits;
	let [length, next, width, before, held, count] = [0, reset + 2, bits + 1, -1, 0, 0];
	for (let at = 0; length < size; ) {
		while (count < width && at < packed.length) {
			held |= (packed[at++] as number) << count;
			count += 8;
		}
		if (count < width) return undefined;
		const code = held & ((1 << width) - 1);
		held >>>= width;
		count -= width;
		if (code === reset + 1) return undefined;
		if (code === reset) {
			[next, width, before] = [reset + 2, bits + 1, -1];
			continue;
		}
		if (code > next || (code === next && before < 0)) return undefined;
		// A new text: the one before and the first byte of this one, which follows it in the output.
		const grown = before >= 0 && next < 4096;
		if (grown) {
			places[next] = length - (lengths[before] as number);
			lengths[next] = (lengths[before] as number) + 1;
		}
		if (code < reset) out[length++] = code;
		else {
			const [from, wanted] = [places[code] as number, lengths[code] as number];
			for (let copied = 0; copied < wanted && length < size; copied++) out[length++] = out[from + copied] as number;
		}
		if (grown && ++next === 1 << width && width < 12) width++;
		before = code;
	}
	return out;
}
