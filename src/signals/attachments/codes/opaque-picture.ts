import { BinaryView } from "../binary-view.ts";
import { bitmap } from "../bitmap.ts";
import { inflateLimited } from "../inflate-limited.ts";
import { withoutPngFilters } from "../without-png-filters.ts";

const withAlpha: Readonly<Record<number, number>> = { 4: 2, 6: 4 };
const largestSide = 800;
// A code by itself is square and packs well; a shaded logo and a screenshot are neither.
const longestShape = 1.3;
const highestDensity = 0.06;
const maximumChunks = 500;

/**
 * A PNG with see-through areas, laid on white as mailers show it. Image readers drop the transparency, and a code drawn in
 * black on nothing then is black on black. undefined for pictures without transparency and those that can hold no code.
 */
export function opaquePicture(bytes: Uint8Array): Uint8Array | undefined {
	const view = new BinaryView(bytes);
	if (!view.startsWith("\x89PNG")) return undefined;
	const [width, height] = [view.u32BigEndian(16), view.u32BigEndian(20)];
	const channels = withAlpha[view.u8(25)];
	if (channels === undefined || view.u8(24) !== 8 || view.u8(28) !== 0 || !canBeCode(width, height, bytes.length)) return undefined;
	const rowBytes = width * channels;
	const packed = inflateLimited(pixelData(view), "zlib", (rowBytes + 1) * height);
	if (packed.bytes.length < (rowBytes + 1) * height) return undefined;
	const rows = withoutPngFilters(packed.bytes, rowBytes, height, channels);
	return bitmap(width, height, (x, y) => onWhite(rows, y * rowBytes + x * channels, channels));
}

function canBeCode(width: number, height: number, bytes: number): boolean {
	const longest = Math.max(width, height);
	return longest <= largestSide && longest <= Math.min(width, height) * longestShape && bytes <= width * height * highestDensity;
}

function onWhite(rows: Uint8Array, at: number, channels: number): number {
	const alpha = rows[at + channels - 1] ?? 255;
	const grey = rows[at + (channels === 4 ? 1 : 0)] ?? 255;
	return Math.round((grey * alpha + 255 * (255 - alpha)) / 255);
}

/** IDAT chunks, joined. */
function pixelData(view: BinaryView): Uint8Array {
	const chunks: Uint8Array[] = [];
	for (let at = 8, count = 0; at + 12 <= view.length && count < maximumChunks; count++) {
		const length = view.u32BigEndian(at);
		if (view.startsWith("IDAT", at + 4)) chunks.push(view.slice(at + 8, length));
		at += 12 + length;
	}
	return Buffer.concat(chunks);
}
