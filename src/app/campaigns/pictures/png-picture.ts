import { inflateSync, constants as zlib } from "node:zlib";
import { BinaryView } from "../../../signals/attachments/binary-view.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { pngGreys } from "./png-greys.ts";
import type { PngLook } from "./png-look.ts";
import { undoPngFilters } from "../../../signals/attachments/undo-png-filters.ts";

/** Every how manieth column and row a pass has, and from which on: PNG 8.2 (Adam7). */
const passes = [
	[0, 0, 8, 8],
	[4, 0, 8, 8],
	[0, 4, 4, 8],
	[2, 0, 4, 4],
	[0, 2, 2, 4],
	[1, 0, 2, 2],
	[0, 1, 1, 2],
] as const;
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const maximumChunks = 2_000;
/** A screen of 1920 by 1080 in colour: more takes longer than a hash is worth. */
const maximumUnpacked = 6.5 * 1024 * 1024;

/** What one byte unpacks to at most in DEFLATE, and a little more: room is only made for what may come. */
const mostGrown = 1_040;

/** The brightness of a PNG, see-through places on white as mailers show them. undefined for what is none or is too large. */
export function pngPicture(bytes: Uint8Array, maximumPixels: number): GreyPicture | undefined {
	const view = new BinaryView(bytes);
	const { look, packed } = readChunks(view);
	const { width, height, depth, type } = look;
	const bits = depth * (samples[type] ?? 0);
	if (bits === 0 || ![1, 2, 4, 8, 16].includes(depth) || width < 1 || height < 1 || width * height > maximumPixels) return undefined;
	const parts = view.u8(28) === 1 ? passes : ([[0, 0, 1, 1]] as const);
	const sizes = parts.map(([left, top, across, down]) => {
		const columns = Math.max(0, Math.ceil((width - left) / across));
		return { left, top, across, down, columns, rows: columns === 0 ? 0 : Math.max(0, Math.ceil((height - top) / down)) };
	});
	const unpackedSize = sizes.reduce((sum, { columns, rows }) => sum + (Math.ceil((columns * bits) / 8) + 1) * rows, 0);
	const unpacked = unpackedSize > maximumUnpacked ? undefined : unpack(packed, unpackedSize);
	if (unpacked === undefined) return undefined;
	const grey = new Uint8Array(width * height);
	const writeGreys = pngGreys(look);
	let at = 0;
	for (const { left, top, across, down, columns, rows } of sizes) {
		const rowBytes = Math.ceil((columns * bits) / 8);
		undoPngFilters(unpacked, at, rowBytes, rows, Math.max(1, bits >> 3));
		for (let row = 0; row < rows; row++, at += rowBytes + 1)
			writeGreys(unpacked, at + 1, columns, grey, (top + row * down) * width + left, across);
	}
	return { width, height, grey };
}

function readChunks(view: BinaryView): { look: PngLook; packed: Uint8Array } {
	const chunks: Uint8Array[] = [];
	let palette: Uint8Array = new Uint8Array(0);
	let opacities: Uint8Array = new Uint8Array(0);
	for (let at = 8, count = 0; at + 12 <= view.length && count < maximumChunks; count++) {
		const length = view.u32BigEndian(at);
		if (view.startsWith("IDAT", at + 4)) chunks.push(view.slice(at + 8, length));
		else if (view.startsWith("PLTE", at + 4)) palette = view.slice(at + 8, length);
		else if (view.startsWith("tRNS", at + 4)) opacities = view.slice(at + 8, length);
		at += 12 + length;
	}
	const look = {
		width: view.u32BigEndian(16),
		height: view.u32BigEndian(20),
		depth: view.u8(24),
		type: view.u8(25),
		palette,
		opacities,
	};
	return { look, packed: chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks) };
}

/**
 * Exactly so many bytes; undefined where there are more, fewer or damaged ones. Node's own zlib, which is twenty times as fast as the inflate
 * that attachments are read with: there what comes before damage counts, here the damaged picture is none.
 */
function unpack(packed: Uint8Array, size: number): Uint8Array | undefined {
	if (size > mostGrown * packed.length) return undefined;
	try {
		// One byte more: where it is filled, too much came, and where it is not, all was there at once.
		const unpacked = inflateSync(packed, {
			maxOutputLength: size,
			chunkSize: Math.max(zlib.Z_MIN_CHUNK, size + 1),
			finishFlush: zlib.Z_SYNC_FLUSH,
		});
		return unpacked.length === size ? unpacked : undefined;
	} catch {
		return undefined;
	}
}
