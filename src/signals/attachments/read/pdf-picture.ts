import { bitmap } from "../bitmap.ts";
import type { Picture } from "../file-facts.ts";
import { withoutPngFilters } from "../without-png-filters.ts";

const smallestSide = 21;
const largestSide = 3000;
// What is not a JPEG has to be laid out point by point here.
const largestSamples = 1_500_000;

/**
 * A picture of a PDF as an image file: JPEG as it is, plain grey, palette-free and RGB samples as a bitmap. Others
 * (fax codings, JPEG 2000, palettes) are left out, as are those too small or too large to be a code.
 */
export function pdfPicture(dictionary: string, unpack: (maximum: number) => Uint8Array): Picture | undefined {
	const width = number(dictionary, "(?:Width|W)");
	const height = number(dictionary, "(?:Height|H)");
	if (Math.min(width, height) < smallestSide || Math.max(width, height) > largestSide) return undefined;
	if (/\/DCTDecode\b/.test(dictionary)) return () => unpack(width * height * 3);
	if (!/\/FlateDecode\b/.test(dictionary) || width * height > largestSamples) return undefined;
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
	const rows = filterByte === 0 ? packed : withoutPngFilters(packed, rowBytes, height, channels);
	return bitmap(width, height, (x, y) => sample(rows, y * rowBytes, x, bits, channels));
}

function sample(rows: Uint8Array, row: number, x: number, bits: number, channels: number): number {
	if (bits === 1) return (((rows[row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255;
	return rows[row + x * channels + (channels >= 3 ? 1 : 0)] ?? 0;
}

function number(dictionary: string, name: string): number {
	return Number(new RegExp(`/${name}\\s{0,4}(\\d{1,6})(?!\\d|\\s{1,4}\\d{1,6}\\s{1,4}R)`).exec(dictionary)?.[1] ?? 0);
}
