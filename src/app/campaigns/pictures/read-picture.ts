import { pictureSize } from "../../../signals/attachments/codes/picture-size.ts";
import { bmpPicture } from "./bmp-picture.ts";
import { gifPicture } from "./gif-picture.ts";
import type { GreyPicture } from "./grey-picture.ts";
import { jpegPicture } from "./jpeg/jpeg-picture.ts";
import { pngPicture } from "./png-picture.ts";

/** Smaller ones are icons and spacers. */
const smallestSide = 40;
/** A spacer or a line. */
const longestShape = 20;
/** Of a file: reading more takes longer than a hash is worth. */
const mostBytes = 768 * 1024;

const readers = { png: pngPicture, jpeg: jpegPicture, gif: gifPicture, bmp: bmpPicture };

/** The brightness of a picture file; undefined for one that is too small to show much, too large to be read quickly, damaged, or of another kind. */
export function readPicture(bytes: Uint8Array, maximumPixels: number): GreyPicture | undefined {
	if (bytes.length > mostBytes) return undefined;
	const size = pictureSize(bytes);
	if (size === undefined) return undefined;
	const { format, width, height } = size;
	const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
	if (shorter < smallestSide || longer > shorter * longestShape || width * height > maximumPixels) return undefined;
	return readers[format](bytes, maximumPixels);
}
