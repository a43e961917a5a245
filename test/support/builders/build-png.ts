import { crc32, deflateSync } from "node:zlib";

/** Red, green, blue and opacity of a point, 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/** A PNG picture with transparency. */
export function buildPng(width: number, height: number, pixel: (x: number, y: number) => Pixel): Uint8Array {
	const rows = Buffer.alloc(height * (width * 4 + 1));
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) Buffer.from(pixel(x, y)).copy(rows, y * (width * 4 + 1) + 1 + x * 4);
	return pngOfRows({ width, height, depth: 8, type: 6, interlaced: false }, rows);
}

interface PngHeader {
	readonly width: number;
	readonly height: number;
	readonly depth: number;
	/** 0 grey, 2 colours, 3 palette, 4 grey with opacity, 6 colours with opacity. */
	readonly type: number;
	readonly interlaced: boolean;
}

/** A PNG of rows as they are packed, each led by the number of its filter. */
export function pngOfRows({ width, height, depth, type, interlaced }: PngHeader, rows: Uint8Array, palette?: Uint8Array): Uint8Array {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.writeUInt8(depth, 8);
	header.writeUInt8(type, 9);
	header.writeUInt8(interlaced ? 1 : 0, 12);
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		...(palette === undefined ? [] : [chunk("PLTE", palette)]),
		chunk("IDAT", deflateSync(rows)),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function chunk(name: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(name), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}
