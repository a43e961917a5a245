import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Bitmap {
	readonly width: number;
	readonly height: number;
	/** Row by row, an entry of the palette each. */
	readonly pixels: Uint8Array;
	/** Red, green and blue of each entry. */
	readonly palette: Uint8Array;
}

/** A PNG (RFC 2083) with a palette, or with the colours themselves. */
export function png({ width, height, pixels, palette }: Bitmap, trueColour: boolean): Uint8Array {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, trueColour ? 2 : 3, 0, 0, 0], 8);
	const rows = trueColour ? colourRows(width, height, pixels, palette) : indexRows(width, height, pixels);
	const chunks = [chunk("IHDR", header), ...(trueColour ? [] : [chunk("PLTE", palette)]), chunk("IDAT", deflateSync(rows, { level: 1 }))];
	return Buffer.concat([signature, ...chunks, chunk("IEND", new Uint8Array())]);
}

function indexRows(width: number, height: number, pixels: Uint8Array): Uint8Array {
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	return rows;
}

function colourRows(width: number, height: number, pixels: Uint8Array, palette: Uint8Array): Uint8Array {
	const rows = new Uint8Array((3 * width + 1) * height);
	for (let y = 0, to = 0; y < height; y++) {
		to++;
		for (let x = 0; x < width; x++) {
			const from = 3 * (pixels[y * width + x] as number);
			rows[to++] = palette[from] as number;
			rows[to++] = palette[from + 1] as number;
			rows[to++] = palette[from + 2] as number;
		}
	}
	return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = Buffer.alloc(data.length + 12);
	bytes.writeUInt32BE(data.length, 0);
	bytes.write(type, 4, "latin1");
	bytes.set(data, 8);
	bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
	return bytes;
}
