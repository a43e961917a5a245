import { bitmap } from "../bitmap.ts";
import type { Picture } from "../file-facts.ts";

const smallestSide = 21;
const largestSide = 3000;

/**
 * A picture of a PDF as an image file: JPEG as it is, plain grey, palette-free and RGB samples as a bitmap. Others
 * (fax codings, JPEG 2000, palettes) are left out, as are those too small or too large to be a code.
 */
export function pdfPicture(dictionary: string, unpack: (maximum: number) => Uint8Array): Picture | undefined {
	const width = number(dictionary, "(?:Width|W)");
	const height = number(dictionary, "(?:Height|H)");
	if (Math.min(width, height) < smallestSide || Math.max(width, height) > largestSide) return undefined;
	if (/\/DCTDecode\b/.test(dictionary)) return () => unpack(width * height * 3);
	if (!/\/FlateDecode\b/.test(dictionary)) return undefined;
	return () => rasterise(dictionary, width, height, unpack);
}

function rasterise(dictionary: string, width: number, height: number, unpack: (maximum: number) => Uint8Array): Uint8Array | undefined {
	const bits = /\/ImageMask\s{1,4}true/.test(dictionary) ? 1 : number(dictionary, "BitsPerComponent");
	const predictor = number(dictionary, "Predictor");
	if (bits !== 1 && bits !== 8) return undefined;
	const limit = height * (width * 4 + 1);
	const packed = unpack(limit);
	// Samples tell how many colours there are: the colour space itself may stand in another object.
	const filterByte = predictor >= 10 ? 1 : 0;
	const rowBytes = Math.floor(packed.length / height) - filterByte;
	const channels = bits === 1 ? 1 : Math.floor(rowBytes / width);
	if (channels < 1 || channels > 4 || rowBytes < (width * channels * bits) / 8) return undefined;
	const rows = filterByte === 0 ? packed : withoutFilters(packed, rowBytes, height, channels);
	return bitmap(width, height, (x, y) => sample(rows, y * rowBytes, x, bits, channels));
}

function sample(rows: Uint8Array, row: number, x: number, bits: number, channels: number): number {
	if (bits === 1) return (((rows[row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255;
	return rows[row + x * channels + (channels >= 3 ? 1 : 0)] ?? 0;
}

/** PNG's filters (PNG 9.2), each row led by the number of its own. */
function withoutFilters(packed: Uint8Array, rowBytes: number, height: number, channels: number): Uint8Array {
	const out = new Uint8Array(rowBytes * height);
	for (let y = 0; y < height; y++) {
		const filter = packed[y * (rowBytes + 1)] ?? 0;
		for (let x = 0; x < rowBytes; x++) {
			const at = y * rowBytes + x;
			const left = x < channels ? 0 : (out[at - channels] ?? 0);
			const up = out[at - rowBytes] ?? 0;
			const corner = x < channels ? 0 : (out[at - rowBytes - channels] ?? 0);
			out[at] = (packed[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
		}
	}
	return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
	if (filter === 1) return left;
	if (filter === 2) return up;
	if (filter === 3) return (left + up) >> 1;
	if (filter !== 4) return 0;
	const estimate = left + up - corner;
	const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}

function number(dictionary: string, name: string): number {
	return Number(new RegExp(`/${name}\\s{0,4}(\\d{1,6})(?!\\d|\\s{1,4}\\d{1,6}\\s{1,4}R)`).exec(dictionary)?.[1] ?? 0);
}
