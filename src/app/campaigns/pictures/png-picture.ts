import { inflateSync, constants as zlib } from "node:zlib";
import { BinaryView } from "../../../signals/attachments/binary-view.ts";
import { brightness } from "./brightness.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { pictureHasher, roomForPicture } from "./picture-hasher.ts";
import type { PngLook } from "./png-look.ts";

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
const wholePass = [[0, 0, 1, 1]] as const;
const grey = 0;
const fromPalette = 3;
/** Samples of a point, and how many bits one may have: PNG 11.2.2. */
const colourTypes: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
	[grey]: { samples: 1, depths: [1, 2, 4, 8, 16] },
	2: { samples: 3, depths: [8, 16] },
	[fromPalette]: { samples: 1, depths: [1, 2, 4, 8] },
	4: { samples: 2, depths: [8, 16] },
	6: { samples: 4, depths: [8, 16] },
};
const none = { samples: 0, depths: [] };
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
	const { samples, depths } = colourTypes[type] ?? none;
	if (!depths.includes(depth) || width < 1 || height < 1 || width * height > maximumPixels) return undefined;
	const bits = depth * samples;
	const parts = view.u8(28) === 1 ? passes : wholePass;
	const sizes = parts.map(([left, top, across, down]) => {
		const columns = Math.max(0, Math.ceil((width - left) / across));
		const rows = columns === 0 ? 0 : Math.max(0, Math.ceil((height - top) / down));
		return { left, top, across, down, columns, rows, rowBytes: Math.ceil((columns * bits) / 8) };
	});
	const unpackedSize = sizes.reduce((sum, { rowBytes, rows }) => sum + (rowBytes + 1) * rows, 0);
	const unpacked = unpackedSize > maximumUnpacked ? undefined : unpack(packed, unpackedSize);
	if (unpacked === undefined) return undefined;
	const room = roomForPicture(width, height, unpackedSize + Math.ceil((width * bits) / 8));
	const hasher = pictureHasher();
	const memory = new Uint8Array(hasher.memory.buffer);
	let from = hasher.roomToReadFrom(width, height);
	memory.set(unpacked, from);
	if (type === grey || type === fromPalette) memory.set(levelsOf(look), hasher.levels.value);
	const zeros = from + unpackedSize;
	for (const { left, top, across, down, columns, rows, rowBytes } of sizes) {
		hasher.writePass(from, columns, rows, type, depth, bits, room + top * width + left, across, down * width, zeros);
		from += (rowBytes + 1) * rows;
	}
	return { width, height, grey: memory.subarray(room, room + width * height) };
}

/** Brightness for each value of a sample; of 16 bits the upper byte is one. */
function levelsOf({ type, depth, palette, opacities }: PngLook): Uint8Array {
	const most = (1 << Math.min(8, depth)) - 1;
	const levels = new Uint8Array(most + 1);
	for (let value = 0, at = 0; value <= most; value++, at += 3) {
		levels[value] =
			type === grey
				? Math.round((value * 255) / most)
				: brightness(palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0, opacities[value] ?? 255);
	}
	return levels;
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
