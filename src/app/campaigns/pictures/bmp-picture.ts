import { BinaryView } from "../../../signals/attachments/binary-view.ts";
import { brightness } from "./brightness.ts";
import type { GreyPicture } from "./grey-picture.ts";

/** The brightness of a BMP of 8, 24 or 32 bits a point, not packed. undefined for others, and where points are missing. */
export function bmpPicture(bytes: Uint8Array, maximumPixels: number): GreyPicture | undefined {
	const view = new BinaryView(bytes);
	const [start, header, width] = [view.u32(10), view.u32(14), view.u32(18)];
	const height = Math.abs(view.u32(22) | 0);
	const [size, packing] = [view.u16(28) >> 3, view.u32(30)];
	if (header < 40 || width < 1 || height < 1 || width * height > maximumPixels) return undefined;
	if ((size !== 1 && size !== 3 && size !== 4) || (packing !== 0 && packing !== 3)) return undefined;
	const rowBytes = (width * size + 3) & ~3;
	if (start + rowBytes * height > view.length) return undefined;
	const upwards = (view.u32(22) | 0) > 0;
	const palette = view.slice(14 + header, 1024);
	const grey = new Uint8Array(width * height);
	for (let row = 0, to = 0; row < height; row++) {
		const line = start + (upwards ? height - 1 - row : row) * rowBytes;
		for (let x = 0, at = line; x < width; x++, at += size) {
			const [source, place] = size === 1 ? [palette, (bytes[at] as number) * 4] : [bytes, at];
			grey[to++] = brightness(source[place + 2] ?? 0, source[place + 1] ?? 0, source[place] ?? 0);
		}
	}
	return { width, height, grey };
}
